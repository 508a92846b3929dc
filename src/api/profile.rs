//! What a hall tells of itself, for kiosks to act by when it is away.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::catalogue::RowHashes;
use crate::config::OpeningHours;

/// What a kiosk must know of its hall. It keeps this for when the hall cannot be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct HallProfile {
    /// When visitors are received.
    pub hours: OpeningHours,
    /// Where visitors' phones find the hall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<String>,
    /// SHA-256 of the catalogue's files: 64 hex digits.
    #[schema(min_length = 64, max_length = 64)]
    pub catalogue: String,
}

/// The hash of each row of a catalogue: by file, then by table and id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CatalogueRows {
    /// 16 hex digits for each row.
    #[schema(value_type = BTreeMap<String, BTreeMap<String, String>>)]
    pub rows: RowHashes,
}
