//! Files → one ZIP archive in memory, the same bytes for the same files. The home of `zip`.

use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// An archive of files by their names, folders included, all of one day.
///
/// # Errors
/// When the archive passes what a ZIP can hold: four gigabytes.
pub fn archive(files: &BTreeMap<String, Vec<u8>>, day: NaiveDate) -> std::io::Result<Vec<u8>> {
    // A ZIP knows the years from 1980 to 2107: a day out of them counts as the first.
    let year = u16::try_from(day.year()).unwrap_or_default();
    let moment = DateTime::from_date_and_time(year, day.month() as u8, day.day() as u8, 0, 0, 0).unwrap_or_default();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(moment)
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}
