//! The hall: numbers tickets, keeps the day, makes the day's keys.
