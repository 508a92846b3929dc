//! The one loop around every pure core: events in, numbered requests out, answers back by number.
//!
//! A [`Core`] is a state machine that touches nothing. A [`World`] carries its effects out. The
//! [`Shell`] drives the first with the second: it starts each request as a task of its own, turns a
//! panic in it into that request's failure, and hands the answer back under the request's number. When
//! a core is over, the shell drops it and begins another; answers to the one before reach nobody.
//! Windows, tours and tests all use this loop and have none of their own.

mod request;

pub use request::{Request, RequestId, Requests};

use std::future::Future;
use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt as _};
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio_util::task::TaskTracker;
use zeroize::Zeroizing;

use crate::clock::Moment;
use crate::config::KeyAction;
use crate::page::Reply;

/// Answers that may wait to be heard before the tasks that bring them are held back.
const ANSWERS_WAITING: usize = 64;

/// A pure state machine.
pub trait Core: 'static {
    /// What happens to it.
    type Input: Send + 'static;
    /// What it wants done.
    type Effect: Send + 'static;
    /// How an effect ended.
    type Outcome: Send + 'static;
    /// What it shows.
    type View: Clone + PartialEq + 'static;

    /// Takes an event and says what is to be done.
    fn step(
        &mut self,
        event: CoreEvent<Self::Input, Self::Outcome>,
        now: &Moment,
    ) -> Vec<Request<Self::Effect>>;

    /// What is shown now.
    fn view(&self) -> Self::View;

    /// Whether it has ended: it is dropped, and another begins.
    fn is_over(&self) -> bool {
        false
    }

    /// Idle state: no visitor is active and no countdown runs, so that a tick at each full minute is enough.
    fn is_idle(&self) -> bool {
        false
    }
}

/// What happens to a core.
pub enum CoreEvent<I, O> {
    /// Something from outside.
    Input(I),
    /// Answer to a request.
    Answer(RequestId, Result<O, Lost>),
}

/// A request came to nothing: what carried it out has panicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lost;

/// What a window brings from the people before it and from the clock.
pub enum UiEvent {
    /// A control of the page was used.
    Reply(Reply),
    /// Somebody is there, without using a control: a part of a long page was turned.
    Activity,
    /// Somebody asks for the staff page.
    Staff,
    /// A key of the keypad was pressed. What it does to the page comes as an event of its own.
    Key(KeyAction),
    /// Something was read aloud since the second before.
    Speaking,
    /// A scanner typed something; wiped when dropped.
    Scan(Zeroizing<String>),
    /// Tick of the clock: each second, or at each full minute while the core is idle.
    Second,
}

/// Everything that a core does not touch itself.
pub trait World: Send + Sync + 'static {
    /// The core that lives in it.
    type Core: Core;

    /// The time.
    fn now(&self) -> Moment;

    /// A core at its beginning.
    fn begin(&self) -> Self::Core;

    /// What an event of the window means to the core; `None` when it means nothing.
    fn input(&self, event: UiEvent) -> Option<<Self::Core as Core>::Input>;

    /// What comes from elsewhere by itself. Asked for once.
    fn listen(&self) -> BoxStream<'static, <Self::Core as Core>::Input> {
        stream::pending().boxed()
    }

    /// Carries out an effect. `None`: there is nothing to answer.
    fn carry_out(
        self: Arc<Self>,
        effect: <Self::Core as Core>::Effect,
    ) -> impl Future<Output = Option<<Self::Core as Core>::Outcome>> + Send;
}

pub(crate) type OutcomeOf<W> = <<W as World>::Core as Core>::Outcome;

/// End of one request, on its way back to the core.
pub struct RequestAnswer<O> {
    /// Which core asked: they are counted.
    generation: u64,
    id: RequestId,
    /// `None` when there is nothing to answer.
    outcome: Option<Result<O, Lost>>,
}

/// Where answers are heard.
pub type AnswerReceiver<W> = mpsc::Receiver<RequestAnswer<OutcomeOf<W>>>;

/// A core in its world.
pub struct Shell<W: World> {
    world: Arc<W>,
    core: W::Core,
    generation: u64,
    runtime: Handle,
    tasks: TaskTracker,
    answers: mpsc::Sender<RequestAnswer<OutcomeOf<W>>>,
    /// Requests whose answer was not heard yet.
    under_way: usize,
}

impl<W: World> Shell<W> {
    /// A core at its beginning, and the channel on which its answers come: whoever drives the shell
    /// reads it and passes each to [`Shell::hear`]. `tasks` knows every task that the shell starts,
    /// so that the end of the program can wait for them.
    pub fn new(world: Arc<W>, runtime: Handle, tasks: TaskTracker) -> (Self, AnswerReceiver<W>) {
        let (answers, heard) = mpsc::channel(ANSWERS_WAITING);
        let core = world.begin();
        let shell = Self {
            world,
            core,
            generation: 0,
            runtime,
            tasks,
            answers,
            under_way: 0,
        };
        (shell, heard)
    }

    /// The world.
    pub fn world(&self) -> &Arc<W> {
        &self.world
    }

    /// The core, to look at.
    pub fn core(&self) -> &W::Core {
        &self.core
    }

    /// How many cores have come to their end.
    pub fn ended(&self) -> u64 {
        self.generation
    }

    /// Takes an input.
    pub fn take(&mut self, input: <W::Core as Core>::Input) {
        self.step(CoreEvent::Input(input));
    }

    /// Takes an event of the window.
    pub fn feel(&mut self, event: UiEvent) {
        if let Some(input) = self.world.input(event) {
            self.take(input);
        }
    }

    /// Takes an answer. One that was asked for by a core that is over is dropped.
    pub fn hear(&mut self, answer: RequestAnswer<OutcomeOf<W>>) {
        self.under_way = self.under_way.saturating_sub(1);
        if answer.generation == self.generation
            && let Some(outcome) = answer.outcome
        {
            self.step(CoreEvent::Answer(answer.id, outcome));
        }
    }

    /// Hears answers until no request is under way.
    pub async fn settle(&mut self, answers: &mut AnswerReceiver<W>) {
        while self.under_way > 0 {
            match answers.recv().await {
                Some(answer) => self.hear(answer),
                None => return,
            }
        }
    }

    fn step(&mut self, event: CoreEvent<<W::Core as Core>::Input, OutcomeOf<W>>) {
        let requests = self.core.step(event, &self.world.now());
        for request in requests {
            self.start(request);
        }
        if self.core.is_over() {
            // The core and all that it held are dropped and wiped here.
            self.core = self.world.begin();
            self.generation += 1;
        }
    }

    fn start(&mut self, Request { id, effect }: Request<<W::Core as Core>::Effect>) {
        self.under_way += 1;
        let generation = self.generation;
        let answers = self.answers.clone();
        let world = Arc::clone(&self.world);
        // In a task of its own, so that a panic ends this request and nothing else.
        let work = self
            .tasks
            .spawn_on(async move { world.carry_out(effect).await }, &self.runtime);
        let report = async move {
            let outcome = work.await.map_err(|_| Lost).transpose();
            let answer = RequestAnswer {
                generation,
                id,
                outcome,
            };
            // Without a listener the program is ending.
            let _ = answers.send(answer).await;
        };
        drop(self.tasks.spawn_on(report, &self.runtime));
    }
}
