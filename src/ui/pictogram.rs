//! Pictograms: line drawings by name, drawn in one colour.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use iced::advanced::svg::Handle;

/// All pictograms of a folder.
#[derive(Clone, Default)]
pub struct Pictograms(HashMap<String, Handle>);

impl Pictograms {
    /// Reads every `.svg` of a folder; the name of a pictogram is that of its file.
    ///
    /// # Errors
    /// When the folder or one of its drawings cannot be read.
    pub fn load(folder: &Path) -> io::Result<Self> {
        let mut drawings = HashMap::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "svg")
                && let Some(name) = path.file_stem().and_then(|name| name.to_str())
            {
                let handle = Handle::from_memory(std::fs::read(&path)?);
                let _ = drawings.insert(name.to_owned(), handle);
            }
        }
        Ok(Self(drawings))
    }

    /// The drawing of a name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Handle> {
        self.0.get(name)
    }
}
