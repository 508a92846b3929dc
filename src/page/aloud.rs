//! Pages for the ear: how they are read aloud, and whether they are to be seen at all.

/// Steps of the rate, in percent of the usual one.
const RATES: [u16; 8] = [50, 65, 80, 100, 120, 145, 170, 200];
/// Steps of the volume, in percent of what the sound device is set to.
const VOLUMES: [u16; 8] = [10, 20, 30, 40, 55, 70, 85, 100];

/// Reading aloud, while it is on. Rate and volume hold for the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aloud {
    /// Rate in percent of the usual one.
    pub rate: u16,
    /// Volume in percent of what the sound device is set to.
    pub volume: u16,
    /// What the visitor who listens uses pages with.
    pub means: Means,
}

/// What a visitor uses pages with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// A hand on the screen.
    Hand,
    /// Keys, or headphones that were plugged in: perhaps without seeing the screen.
    Keys,
}

/// Whether a page is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Visibility {
    /// It is.
    #[default]
    Shown,
    /// The screen is black: the page is for the ear of one person alone.
    Hidden,
}

impl Aloud {
    /// Reading aloud as a visit begins with it.
    #[must_use]
    pub fn new(rate: u16, volume: u16) -> Self {
        Self {
            rate,
            volume,
            means: Means::Hand,
        }
    }

    /// A step faster, up to the fastest.
    pub fn faster(&mut self) {
        self.rate = above(&RATES, self.rate);
    }

    /// A step slower, down to the slowest.
    pub fn slower(&mut self) {
        self.rate = below(&RATES, self.rate);
    }

    /// A step louder, up to the loudest.
    pub fn louder(&mut self) {
        self.volume = above(&VOLUMES, self.volume);
    }

    /// A step quieter, down to the quietest.
    pub fn quieter(&mut self) {
        self.volume = below(&VOLUMES, self.volume);
    }
}

impl Visibility {
    /// The other one.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Self::Shown => Self::Hidden,
            Self::Hidden => Self::Shown,
        }
    }
}

fn above(steps: &[u16], now: u16) -> u16 {
    let next = steps.iter().find(|step| **step > now);
    next.copied().unwrap_or(now)
}

fn below(steps: &[u16], now: u16) -> u16 {
    let next = steps.iter().rfind(|step| **step < now);
    next.copied().unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All values that a key leads to, pressed until nothing changes.
    fn walked(mut aloud: Aloud, key: fn(&mut Aloud), value: fn(&Aloud) -> u16) -> Vec<u16> {
        let mut values = vec![value(&aloud)];
        loop {
            key(&mut aloud);
            if values.last() == Some(&value(&aloud)) {
                return values;
            }
            values.push(value(&aloud));
        }
    }

    #[test]
    fn rate_and_volume_have_eight_steps_with_an_end_on_both_sides() {
        let (low, high) = (Aloud::new(50, 10), Aloud::new(200, 100));
        let mut rates = walked(low, Aloud::faster, |aloud| aloud.rate);
        let mut volumes = walked(low, Aloud::louder, |aloud| aloud.volume);
        assert_eq!((&rates[..], &volumes[..]), (&RATES[..], &VOLUMES[..]));
        rates.reverse();
        volumes.reverse();
        assert_eq!(walked(high, Aloud::slower, |aloud| aloud.rate), rates);
        assert_eq!(walked(high, Aloud::quieter, |aloud| aloud.volume), volumes);
    }

    #[test]
    fn a_value_between_two_steps_goes_to_the_next_one() {
        let mut aloud = Aloud::new(110, 70);
        aloud.slower();
        assert_eq!(aloud.rate, 100);
        aloud.rate = 110;
        aloud.faster();
        assert_eq!(aloud.rate, 120);
    }
}
