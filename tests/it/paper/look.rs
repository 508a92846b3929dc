//! Temporary.
use super::example::*;
use annai::paper::{layout, pdf, raster};
#[test]
fn look() {
    let fonts = fonts();
    for reader in READERS {
        for stops in [1, 3, 8] {
            let ticket = match stops {
                1 => Ticket::Closed,
                8 => Ticket::Again,
                _ => Ticket::Number,
            };
            let sheet = sheet(reader, stops, ticket, Shared::CountersAndOwn);
            let t = std::time::Instant::now();
            let layout = layout::lay_out(&sheet, &fonts, 203).unwrap();
            let t1 = t.elapsed();
            let bytes = pdf::write(&layout, &fonts);
            println!(
                "{reader:?} {stops}: {} pages {} bytes, layout {t1:?} pdf {:?}",
                layout.pages.len(),
                bytes.len(),
                t.elapsed() - t1
            );
            std::fs::write(format!("/tmp/pp/{reader:?}-{stops}.pdf"), bytes).unwrap();
            for (n, page) in raster::draw(&layout, &fonts).iter().enumerate() {
                std::fs::write(
                    format!("/tmp/pp/{reader:?}-{stops}-{n}.png"),
                    page.png().unwrap(),
                )
                .unwrap();
            }
        }
    }
}
