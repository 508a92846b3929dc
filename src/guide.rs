//! Facts, the next question, and the plan that they lead to.
