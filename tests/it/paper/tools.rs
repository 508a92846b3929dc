//! The sheet through other people's eyes: poppler reads and draws the PDF, zbar reads the codes.
//!
//! Where a tool is not installed the test says so and passes; in CI that is a failure.

#![expect(clippy::disallowed_methods, reason = "the other eyes are programs")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use annai::paper::layout::lay_out;
use annai::paper::{Sheet, pdf, raster};

use super::example::{NOW, READERS, Reader, Shared, Ticket, fonts, sheet};
use super::peer::missing;

/// What a program prints; `None` when it is not installed.
fn run(program: &str, arguments: &[&Path]) -> Option<Vec<u8>> {
    let done = Command::new(program).args(arguments).output().ok()?;
    assert!(
        done.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    Some(done.stdout)
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_words_can_be_read_out_of_the_pdf() {
    let fonts = fonts();
    let folder = tempfile::tempdir().unwrap();
    for reader in READERS {
        let sheet = sheet(reader, 3, Ticket::Number, Shared::CountersAndOwn);
        let path = folder.path().join("sheet.pdf");
        let layout = lay_out(&sheet, &fonts, 300).unwrap();
        std::fs::write(
            &path,
            pdf::write(&layout, &fonts, "Minami", &sheet.lang, NOW).unwrap(),
        )
        .unwrap();
        let Some(text) = run("pdftotext", &["-raw".as_ref(), &path, "-".as_ref()]) else {
            return missing("pdftotext (poppler-utils)");
        };
        let text = squeezed(&String::from_utf8(text).unwrap());
        let both = |both: &annai::paper::sheet::Both| {
            [
                Some(both.visitor.plain()),
                both.japanese.as_ref().map(|j| j.plain()),
            ]
        };
        let words = sheet
            .stops
            .iter()
            .flat_map(|stop| {
                [&stop.counter, &stop.place]
                    .into_iter()
                    .chain(&stop.errands)
            })
            .flat_map(both)
            .flatten()
            .chain(["A-041".to_owned(), sheet.hall.plain()]);
        for word in words {
            let word = squeezed(&word);
            // Furigana stand on a line of their own and may part the words under them.
            let found = text.contains(&word)
                || (reader == Reader::Plain && word.chars().all(|c| text.contains(c)));
            assert!(found, "{reader:?}: {word} is not in\n{text}");
        }
    }
}

#[test]
fn file_lists_and_viewers_are_told_what_the_file_is() {
    let fonts = fonts();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.pdf");
    let sheet = sheet(Reader::Japanese, 1, Ticket::Number, Shared::Counters);
    let layout = lay_out(&sheet, &fonts, 300).unwrap();
    let pdf = pdf::write(&layout, &fonts, "近江八幡市", &sheet.lang, NOW).unwrap();
    std::fs::write(&path, pdf).unwrap();
    let Some(told) = run("pdfinfo", &["-isodates".as_ref(), &path]) else {
        return missing("pdfinfo (poppler-utils)");
    };
    let told = String::from_utf8(told).unwrap();
    for (key, value) in [
        ("Title:", "近江八幡市"),
        ("CreationDate:", "2026-11-18T11:06:40Z"),
    ] {
        let line = told.lines().find_map(|line| line.strip_prefix(key));
        assert_eq!(line.map(str::trim), Some(value), "{told}");
    }
}

/// What all codes of a sheet say.
fn all_said(sheet: &Sheet) -> BTreeSet<String> {
    let own = sheet.own.iter().flat_map(|own| {
        let stub = own.stub.iter().map(|(stub, _)| stub);
        [&own.strip.0].into_iter().chain(stub)
    });
    sheet
        .stops
        .iter()
        .filter_map(|stop| stop.strip.as_ref().map(|(symbol, _)| symbol))
        .chain(own)
        .map(|symbol| symbol.digits().as_str().to_owned())
        .chain(
            sheet
                .phone
                .iter()
                .map(|(link, _)| link.address().to_owned()),
        )
        .collect()
}

fn zbar(picture: &Path) -> Option<BTreeSet<String>> {
    let text = run("zbarimg", &["--raw".as_ref(), "-q".as_ref(), picture])?;
    Some(
        String::from_utf8(text)
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect(),
    )
}

#[test]
fn another_reader_reads_the_same_codes_from_the_dots() {
    let fonts = fonts();
    let folder = tempfile::tempdir().unwrap();
    let sheet = sheet(Reader::English, 8, Ticket::Phone, Shared::CountersAndOwn);
    for dpi in [203, 300] {
        let layout = lay_out(&sheet, &fonts, dpi).unwrap();
        let mut read = BTreeSet::new();
        for page in raster::draw(&layout, &fonts) {
            let path = folder.path().join("page.png");
            std::fs::write(&path, page.png().unwrap()).unwrap();
            let Some(found) = zbar(&path) else {
                return missing("zbarimg (zbar-tools)");
            };
            read.extend(found);
        }
        assert!(read == all_said(&sheet), "{dpi} dots: not all were read");
    }
}

#[test]
fn the_pdf_puts_every_module_on_the_same_dots_as_the_raster() {
    let fonts = fonts();
    let folder = tempfile::tempdir().unwrap();
    for dpi in [203, 300, 600] {
        let sheet = sheet(Reader::Japanese, 1, Ticket::Phone, Shared::CountersAndOwn);
        let layout = lay_out(&sheet, &fonts, dpi).unwrap();
        let path = folder.path().join("sheet.pdf");
        std::fs::write(
            &path,
            pdf::write(&layout, &fonts, "Minami", &sheet.lang, NOW).unwrap(),
        )
        .unwrap();
        let stem = folder.path().join("page");
        let resolution = dpi.to_string();
        let arguments = [
            "-gray".as_ref(),
            "-singlefile".as_ref(),
            "-r".as_ref(),
            resolution.as_ref(),
            path.as_path(),
            stem.as_path(),
        ];
        if run("pdftoppm", &arguments).is_none() {
            return missing("pdftoppm (poppler-utils)");
        }
        let theirs = std::fs::read(stem.with_extension("pgm")).unwrap();
        let (width, dots) = pgm(&theirs);
        let ours = &raster::draw(&layout, &fonts)[0];
        for placed in &layout.pages[0].codes {
            for y in placed.y..placed.y + placed.side() {
                for x in placed.x..placed.x + placed.side() {
                    let (at, here) = ((y * width + x) as usize, (y * ours.width() + x) as usize);
                    let (their, our) = (dots[at] < 128, ours.grey()[here] < 128);
                    assert!(their == our, "{dpi} dots: {x} {y} differs");
                }
            }
        }
    }
}

/// Width and dots of a grey picture.
fn pgm(bytes: &[u8]) -> (u32, &[u8]) {
    let mut fields = bytes.splitn(5, |byte| byte.is_ascii_whitespace());
    let mut field = || std::str::from_utf8(fields.next().unwrap()).unwrap();
    assert_eq!(field(), "P5");
    let (width, height) = (
        field().parse::<u32>().unwrap(),
        field().parse::<u32>().unwrap(),
    );
    (width, &bytes[bytes.len() - (width * height) as usize..])
}
