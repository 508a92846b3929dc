//! A small hall: two counters, one kiosk, one visitor, one day.

use annai::record::trust::{CounterKey, DeniedKey, Listed};
use annai::record::{
    Digits, Envelope, Keys, Life, Minute, Opened, OwnSecret, ReadError, ReaderKey, Record, Sender,
    Signer, Trust, TrustList, VisitId, read, write,
};

use super::household::Counted;

/// Codes of the two counters.
pub(crate) const CITIZENS: u16 = 2;
pub(crate) const WELFARE: u16 = 11;

pub(crate) struct World {
    pub(crate) entropy: Counted,
    pub(crate) root: Signer,
    pub(crate) kiosk: Signer,
    pub(crate) station: Signer,
    pub(crate) retired: Signer,
    pub(crate) denied: Signer,
    pub(crate) citizens: ReaderKey,
    pub(crate) welfare: ReaderKey,
    pub(crate) own: OwnSecret,
    pub(crate) visit: VisitId,
    pub(crate) now: Minute,
}

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut entropy = Counted::new(seed);
        let mut signer = || Signer::generate(&mut entropy).unwrap();
        let [root, kiosk, station, retired, denied] = std::array::from_fn(|_| signer());
        Self {
            root,
            kiosk,
            station,
            retired,
            denied,
            citizens: ReaderKey::generate(&mut entropy).unwrap(),
            welfare: ReaderKey::generate(&mut entropy).unwrap(),
            own: OwnSecret::generate(&mut entropy).unwrap(),
            visit: VisitId::generate(&mut entropy).unwrap(),
            // 2026-11-22T10:00+09:00.
            now: Minute::of("2026-11-22T01:00:00Z".parse().unwrap()),
            entropy,
        }
    }

    pub(crate) fn list(&self) -> TrustList {
        let listed = |sender, signer: &Signer| Listed {
            sender,
            key: signer.public(),
        };
        let counter = |code, id: &str, key: &ReaderKey| CounterKey {
            code,
            id: id.into(),
            key: key.public().clone(),
            returning: None,
        };
        TrustList {
            epoch: 7,
            not_before: Minute(self.now.0 - 120),
            not_after: Minute(self.now.0 + 12 * 60),
            signers: vec![
                listed(Sender::Kiosk, &self.kiosk),
                listed(Sender::Counter(CITIZENS), &self.station),
                listed(Sender::Kiosk, &self.denied),
            ],
            counters: vec![
                counter(CITIZENS, "citizens", &self.citizens),
                counter(WELFARE, "welfare", &self.welfare),
            ],
            catalogue: [0xca; 32],
            lowest_version: 1,
            denied: vec![DeniedKey {
                kid: self.denied.public().kid(),
                last: None,
            }],
            retired: vec![listed(Sender::Kiosk, &self.retired)],
        }
    }

    pub(crate) fn trust(&self) -> Trust {
        let signed = self.list().sign(&self.root).unwrap();
        Trust::verify(&signed, &self.root.public(), self.now).unwrap()
    }

    pub(crate) fn envelope(&self, life: Life) -> Envelope {
        Envelope {
            visit: self.visit,
            issued: self.now,
            life,
            sender: Sender::Kiosk,
            catalogue: [0xca, 0xca],
            answers: None,
        }
    }

    /// A strip from the kiosk for the counter "citizens", good for ten hours.
    pub(crate) fn strip(&mut self, record: &Record) -> Digits {
        let envelope = self.envelope(Life::Hours(10));
        let to = self.citizens.public();
        write(record, to, &envelope, &self.kiosk, &mut self.entropy).unwrap()
    }

    /// The visitor's own strip.
    pub(crate) fn own_strip(&mut self, record: &Record) -> Digits {
        let envelope = self.envelope(Life::Endless);
        let key = self.own.key();
        let (kiosk, entropy) = (&self.kiosk, &mut self.entropy);
        write(record, key.public(), &envelope, kiosk, entropy).unwrap()
    }

    pub(crate) fn at_citizens(&self, scan: &str) -> Result<Opened, ReadError> {
        let keys = [&self.citizens];
        read(scan, Keys::Counter(&keys), &self.trust(), self.now)
    }

    pub(crate) fn at_welfare(&self, scan: &str) -> Result<Opened, ReadError> {
        let keys = [&self.welfare];
        read(scan, Keys::Counter(&keys), &self.trust(), self.now)
    }

    pub(crate) fn by_visitor(&self, scan: &str) -> Result<Opened, ReadError> {
        read(scan, Keys::Own(Some(&self.own)), &self.trust(), self.now)
    }
}
