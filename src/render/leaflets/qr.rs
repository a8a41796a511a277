//! An address → a QR code as SVG, its dark modules merged into runs so that the file stays small.

use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, QRCode};
use std::fmt::Write;

/// The code of an address at error correction M, without its white border, which the template leaves around it;
/// `None` if the address has more than 2331 bytes, which no code holds.
pub(super) fn svg(address: &str) -> Option<String> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let side = code.size;
    let mut path = String::new();
    for row in 0..code.size {
        dark_runs(&code, row, &mut path);
    }
    Some(format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\"><path d=\"{path}\"/></svg>"))
}

fn dark_runs(code: &QRCode, row: usize, path: &mut String) {
    let mut column = 0;
    while column < code.size {
        let length = code[row][column..].iter().take_while(|module| module.value()).count();
        if length > 0 {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{column} {row}h{length}v1h-{length}z");
        }
        column += length.max(1);
    }
}
