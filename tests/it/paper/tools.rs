//! The sheet through other people's eyes: poppler reads and draws the PDF, zbar reads the codes.
//!
//! Where a tool is not installed the test says so and passes; in CI that is a failure.

#![expect(clippy::disallowed_methods, reason = "the other eyes are programs")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use annai::paper::layout::lay_out;
use annai::paper::sheet::Both;
use annai::paper::{Sheet, pdf, raster};

use super::example::{NOW, Reader, Shared, Ticket, fonts, sheet};
use super::households::{LANGUAGES, fonts_of, household};
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

/// A text without blanks, joiners, and the places where a word of Burmese may end.
fn squeezed(text: &str) -> String {
    let said = |c: &char| !c.is_whitespace() && !('\u{200b}'..='\u{200d}').contains(c);
    text.chars().filter(said).collect()
}

#[test]
fn a_reader_of_the_pdf_hears_every_word_in_order_and_no_furigana() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.pdf");
    // Some of the basics too: scripts whose signs change their order.
    let basics = ["ko", "ne", "my", "es"].map(|lang| (lang, 3));
    let whole = LANGUAGES
        .into_iter()
        .flat_map(|lang| [(lang, 2), (lang, 3)]);
    for (lang, stops) in whole.chain(basics) {
        let (sheet, fonts) = (household(lang, stops), fonts_of(lang));
        let layout = lay_out(&sheet, fonts, 300).unwrap();
        let pdf = pdf::write(&layout, fonts, "Minami", &sheet.lang, NOW).unwrap();
        std::fs::write(&path, pdf).unwrap();
        let spoken = in_order(&sheet);
        for mode in ["-raw", "-layout", "-nopgbrk"] {
            let Some(text) = run("pdftotext", &[mode.as_ref(), &path, "-".as_ref()]) else {
                return missing("pdftotext (poppler-utils)");
            };
            let text = String::from_utf8(text).unwrap();
            let heard = squeezed(&text);
            let mut rest = heard.as_str();
            for word in &spoken {
                let word = squeezed(word);
                match mode {
                    // As the file has it, and a screen reader reads it.
                    "-raw" if sheet.floors.len() > 1 => match rest.split_once(&word) {
                        Some((_, after)) => rest = after,
                        None => panic!("{lang}: {word} is not, or not in order, in\n{text}"),
                    },
                    // Columns side by side part what takes several lines. So do words beside an only map.
                    _ => {
                        let all = word.chars().all(|c| heard.contains(c));
                        assert!(all, "{lang} {mode}: {word} is not in\n{text}");
                    }
                }
            }
        }
    }
}

/// What a sheet says, in the order in which it is read.
fn in_order(sheet: &Sheet) -> Vec<String> {
    let visitor = |both: &Both| both.visitor.plain();
    let japanese = |both: &Both| both.japanese.as_ref().map(|text| text.plain());
    let mut said = vec![
        sheet.hall.plain(),
        "A-041".to_owned(),
        visitor(&sheet.first),
    ];
    said.extend(sheet.notices.iter().map(|notice| notice.plain()));
    said.push(visitor(&sheet.way));
    for stop in &sheet.stops {
        said.push(stop.order.to_string());
        said.extend([visitor(&stop.counter), visitor(&stop.place)]);
        said.extend(
            [&stop.counter, &stop.place]
                .into_iter()
                .filter_map(japanese),
        );
        said.extend(stop.errands.iter().map(visitor));
        said.extend(stop.takes.iter().map(|takes| takes.plain()));
        said.extend(stop.errands.iter().filter_map(japanese));
    }
    said.push(visitor(&sheet.bring));
    for paper in &sheet.papers {
        said.push(visitor(&paper.name));
        said.extend(japanese(&paper.name));
    }
    let own = sheet.own.as_ref().unwrap();
    said.extend([visitor(&own.strip.1), own.heading.plain()]);
    said.extend(own.text.iter().map(|text| text.plain()));
    said
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

#[test]
fn a_screen_reader_finds_title_headings_and_what_stands_for_each_code() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.pdf");
    for lang in LANGUAGES {
        let (sheet, fonts) = (household(lang, 5), fonts_of(lang));
        let layout = lay_out(&sheet, fonts, 300).unwrap();
        let pdf = pdf::write(&layout, fonts, "Minami", &sheet.lang, NOW).unwrap();
        std::fs::write(&path, pdf).unwrap();
        let Some(tree) = run("pdfinfo", &["-struct-text".as_ref(), &path]) else {
            return missing("pdfinfo (poppler-utils)");
        };
        let tree = String::from_utf8(tree).unwrap();
        let lines: Vec<&str> = tree.lines().map(str::trim).collect();
        let after = |tag: &str| {
            let at = lines.iter().position(|line| line.starts_with(tag));
            at.and_then(|at| lines.get(at + 1)).copied().unwrap_or("")
        };
        assert!(after("H1").contains("A-041"), "{lang}: {tree}");
        let bring = squeezed(&sheet.bring.visitor.plain());
        assert!(squeezed(&tree).contains(&bring), "{lang}: {tree}");
        let count = |tag: &str| lines.iter().filter(|line| line.starts_with(tag)).count();
        assert_eq!(count("H1"), 1, "{lang}");
        assert!(count("H2") >= 2, "{lang}: {tree}");
        assert_eq!(count("Figure"), all_said(&sheet).len(), "{lang}");
        let info = run("pdfinfo", &[path.as_ref()]).unwrap();
        let info = String::from_utf8(info).unwrap();
        let tagged = info.lines().find_map(|line| line.strip_prefix("Tagged:"));
        assert_eq!(tagged.map(str::trim), Some("yes"), "{info}");
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
        let pages = raster::draw(&layout, &fonts).into_iter();
        for (page, _) in pages
            .zip(&layout.pages)
            .filter(|(_, page)| !page.codes.is_empty())
        {
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
