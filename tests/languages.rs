//! What is known of a language: direction, names, digits, plurals and the words of its chain.

use crate::sites::{base, overlay, today};
use bussola::finding::Report;
use bussola::read::{Memory, Wanted};
use bussola::site::{Direction, Site, Tag};
use bussola::words::DateStyle;
use chrono::NaiveDate;

fn site(languages: &str) -> (Site, Report) {
    let archive = format!("-- site.toml --\nbase_url = \"https://example.org\"\nsource = \"it\"\n[languages.it]\n{languages}\n");
    let known = bussola::know(&overlay(base(), &archive), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap();
    (known.site, known.report)
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap()
}

#[test]
fn directions_come_from_the_script_and_can_be_set() {
    let right = ["ar", "ur", "fa", "ps", "ckb", "prs", "pa-Arab", "rhg", "he", "dv", "ug"];
    let left = ["it", "pa", "bn", "zh", "ti", "am", "ka", "ru", "sq", "zgh", "wo"];
    let table: String = right.iter().chain(&left).map(|tag| format!("[languages.{tag}]\n")).collect();
    let (site, _) = site(&table);
    for one in right {
        assert_eq!(site.languages.get(&tag(one)).unwrap().direction, Direction::Rtl, "{one}");
    }
    for one in left {
        assert_eq!(site.languages.get(&tag(one)).unwrap().direction, Direction::Ltr, "{one}");
    }
    let (site, report) = self::site("[languages.qaa]\ndirection = \"rtl\"\n");
    assert_eq!(site.languages.get(&tag("qaa")).unwrap().direction, Direction::Rtl);
    assert_eq!(report.iter().filter(|finding| finding.code == "W0110").count(), 0);
}

#[test]
fn tags_match_whatever_their_case_and_with_underscores() {
    assert_eq!(tag("pt_br"), tag("pt-BR"));
    assert_eq!(tag("ZH-hans").as_str(), "zh-Hans");
    assert_eq!(Tag::parse("vecchio.bak"), None);
}

#[test]
fn a_language_without_a_name_gets_its_own_from_cldr() {
    let (site, _) = site("[languages.ar]\n[languages.qaa]\ndirection = \"ltr\"\n");
    let arabic = site.languages.get(&tag("ar")).unwrap();
    assert_eq!((arabic.name.as_str(), arabic.italian_name.as_str()), ("العربية", "arabo"));
    assert_eq!(site.languages.source().name, "Italiano");
    assert_eq!(site.languages.get(&tag("qaa")).unwrap().name, "qaa");
}

#[test]
fn chains_end_with_the_source_language() {
    let (site, _) = site("[languages.en]\n[languages.am]\nfallback = [\"en\"]\n[languages.ti]\nfallback = [\"am\", \"en\"]\n");
    let chain: Vec<_> = site.languages.get(&tag("ti")).unwrap().fallback.iter().map(|tag| tag.as_str().to_owned()).collect();
    assert_eq!(chain, ["am", "en", "it"]);
}

#[test]
fn numbers_dates_and_days_follow_the_language_with_european_digits() {
    let languages = ["en", "ar", "ur", "bn", "zh", "fa", "ti", "prs", "rhg"];
    let (site, _) = site(&languages.map(|tag| format!("[languages.{tag}]\n")).concat());
    let day = NaiveDate::from_ymd_opt(2027, 3, 4).unwrap();
    let mut seen = String::new();
    for one in ["it"].into_iter().chain(languages) {
        let formats = &site.words[&tag(one)].formats;
        seen += &format!("{one}: {} · {} · {}\n", formats.hundredths(12_345_670), formats.date(day, DateStyle::Long), formats.weekday(0));
    }
    expect_test::expect![[r#"
        it: 123.456,70 · 4 marzo 2027 · lunedì
        en: 123,456.70 · 4 March 2027 · Monday
        ar: 123,456.70 · 4 مارس 2027 · الاثنين
        ur: 123,456.70 · 4 مارچ، 2027 · پیر
        bn: 1,23,456.70 · 4 মার্চ, 2027 · সোমবার
        zh: 123,456.70 · 2027年3月4日 · 星期一
        fa: 123,456.70 · 4 مارس 2027 · دوشنبه
        ti: 123,456.70 · 04 መጋቢት 2027 · ሰኑይ
        prs: 123,456.70 · 4 مارچ 2027 · دوشنبه
        rhg: 123,456.70 · 2027-03-04 · Mon
    "#]]
    .assert_eq(&seen);
    assert!(seen.chars().all(|c| !c.is_numeric() || c.is_ascii_digit()), "{seen}");
}

#[test]
fn a_message_falls_back_along_the_chain_and_says_so() {
    let archive = "-- locales/en/prova.ftl --\nprova = Only English\n-- locales/it/prova.ftl --\nprova = Italiano\nsolo-it = Solo italiano\n-- site.toml --\nbase_url = \"https://example.org\"\nsource = \"it\"\n[languages.it]\n[languages.en]\n[languages.ar]\nfallback = [\"en\"]\n";
    let known = bussola::know(&overlay(base(), archive), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap();
    let arabic = &known.site.words[&tag("ar")];
    assert_eq!(arabic.say("prova", &[]).unwrap().language, tag("en"));
    assert_eq!(arabic.say("solo-it", &[]).unwrap().language, tag("it"));
    assert_eq!(arabic.say("mai-scritto", &[]), None);
}

#[test]
fn a_message_that_cannot_be_said_whole_is_never_shown() {
    let archive = "-- locales/ar/prova.ftl --\nprova = قيمة { $nome }\n-- locales/it/prova.ftl --\nprova = Valore { $name }\n";
    let known = bussola::know(&overlay(base(), archive), &Wanted::everything(today()), &mut Memory::default()).ok().unwrap();
    let said = known.site.words[&tag("ar")].say("prova", &[("name", "x".into())]).unwrap();
    assert_eq!(said.language, tag("it"), "the faulty message gives way to the next of the chain");
    assert!(known.report.iter().any(|finding| finding.code == "E0405"));
}
