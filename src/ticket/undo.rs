//! Taking back: what was ended by mistake stands again as it stood before, for some minutes.
//!
//! A ticket's history is enough to decide by: nothing else has to be kept for it.

use jiff::SignedDuration;

use super::State;

/// For how long the end of a ticket, or of one of its stops, can be taken back.
pub const LIMIT: SignedDuration = SignedDuration::from_mins(5);

/// One entry of a ticket's history: it came to stand so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HistoryEntry {
    /// The state that it came into.
    pub state: State,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// Why nothing is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotUndone {
    /// What happened last is no `finish`, `miss` or `cancel`.
    #[error("what happened to the ticket last cannot be taken back")]
    Nothing,
    /// It happened too long ago.
    #[error("what happened to the ticket last was more than 5 minutes ago")]
    TooLate,
}

/// Place in the history at which the ticket stands again when what happened last is taken back; the newest
/// entry comes first.
///
/// # Errors
/// [`NotUndone`].
pub fn undo(history: &[HistoryEntry], now: i64) -> Result<usize, NotUndone> {
    let states: Vec<State> = history.iter().map(|past| past.state).collect();
    let back = match states.as_slice() {
        [State::Finished, State::Serving, ..] | [State::Missed, State::Called, ..] => 1,
        [State::Cancelled, before, ..] if !before.is_final() => 1,
        // A stop was done, and the ticket went on to the next one.
        [State::Waiting, State::Done, State::Serving, ..] => 2,
        _ => return Err(NotUndone::Nothing),
    };
    let last = history.first().map_or(now, |past| past.at);
    if now.saturating_sub(last) > i64::try_from(LIMIT.as_millis()).unwrap_or(i64::MAX) {
        return Err(NotUndone::TooLate);
    }
    Ok(back)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const MINUTE: i64 = 60_000;

    #[rstest]
    #[case::finished("finished serving called waiting", Ok(1))]
    #[case::a_stop_was_done("waiting done serving called", Ok(2))]
    #[case::missed("missed called waiting handed", Ok(1))]
    #[case::cancelled_while_it_waited("cancelled waiting handed reserved", Ok(1))]
    #[case::cancelled_before_it_was_handed_over("cancelled reserved", Ok(1))]
    #[case::called_is_not_an_end("called waiting", Err(NotUndone::Nothing))]
    #[case::resumed_after_it_was_missed("waiting missed called", Err(NotUndone::Nothing))]
    #[case::taken_back_before("serving finished serving", Err(NotUndone::Nothing))]
    #[case::cancelled_when_all_was_over("cancelled finished serving", Err(NotUndone::Nothing))]
    #[case::expired("expired waiting", Err(NotUndone::Nothing))]
    #[case::nothing_is_known("", Err(NotUndone::Nothing))]
    fn what_was_ended_by_mistake_can_be_taken_back(
        #[case] states: &str,
        #[case] expected: Result<usize, NotUndone>,
    ) {
        let states = states.split_whitespace();
        let history: Vec<HistoryEntry> = states
            .map(|state| HistoryEntry {
                state: state.parse().unwrap(),
                at: 0,
            })
            .collect();
        assert_eq!(undo(&history, 5 * MINUTE), expected);
        let late = expected.and(Err(NotUndone::TooLate));
        assert_eq!(undo(&history, 5 * MINUTE + 1), late);
        assert_eq!(undo(&history, -MINUTE), expected, "the clock was set back");
    }
}
