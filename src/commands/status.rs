//! `status`: where each language stands, what to translate next, and what somebody must confirm.

mod human;
mod machine;

use super::console::{Console, data};
use super::{Everywhere, Failure, Outcome, site};
use bussola::read::Wanted;
use bussola::site::Site;
use bussola::site::coverage::{Coverage, coverage};
use bussola::site::duty::duties;

/// What `status` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// Only these languages
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    lang: Vec<String>,
    /// How it is written
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// The answer is 3 if one of the languages says less than this share of the source, in per cent of its words
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    fail_under: Option<u8>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Human,
    Json,
    Csv,
}

/// Tells.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let ground = site::ground(site::sources(everywhere, console)?, &Wanted::everything(site::today(console)?));
    let Some(known) = &ground.known else {
        console.findings(&ground.report, &ground.sources);
        return Err(Failure::Findings);
    };
    let languages = languages(asked, &known.site, console)?;
    let duties = duties(&known.site);
    let text = match asked.format {
        Format::Human => human::table(&languages, console) + &human::next(&languages, console) + &human::duties(&duties, console),
        Format::Json => machine::json(&languages, &duties),
        Format::Csv => machine::csv(&languages),
    };
    data(text.as_bytes())?;
    let least = f64::from(asked.fail_under.unwrap_or(0)) / 100.0;
    match languages.iter().find(|coverage| coverage.share() < least) {
        Some(below) => {
            Err(Failure::Below(console.words("ui-status-below", &[("language", below.language.tag.as_str()), ("share", &per_cent(below))])))
        }
        None => Ok(()),
    }
}

/// The languages that were asked for, or all but the source.
fn languages<'a>(asked: &Asked, site: &'a Site, console: &Console) -> Result<Vec<Coverage<'a>>, Failure> {
    let tags = site::tags(&asked.lang, console)?;
    if let Some(tag) = tags.iter().flatten().find(|tag| site.languages.get(tag).is_none()) {
        let all: Vec<&str> = site.languages.iter().map(|language| language.tag.as_str()).collect();
        return Err(Failure::Usage(console.words("ui-unknown-language", &[("tag", tag.as_str()), ("known", &all.join(", "))])));
    }
    let source = &site.languages.source().tag;
    let wanted = |tag| tags.as_ref().map_or(tag != source, |tags| tags.contains(tag));
    Ok(site.languages.iter().filter(|language| wanted(&language.tag)).map(|language| coverage(site, language)).collect())
}

/// A share in whole per cent, rounded down: 100 means all.
fn per_cent(coverage: &Coverage<'_>) -> String {
    format!("{:.0}", (coverage.share() * 100.0).floor())
}
