//! Site to browser: a preview that answers from memory only, watches the sources, and tells pages when they changed.
//!
//! Who may ask is decided before what is asked for (`gate`). A path is looked up in the plan and never joined to
//! a folder, so nothing outside the site can be reached, whatever the path says. Pages get one script, which listens
//! for changes and lists the findings over the page.
#![allow(clippy::disallowed_methods, reason = "the edge of the program")]

mod answer;
mod gate;
mod watch;

use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::watch::Sender;

/// A site that can be looked at while it is written.
pub trait Preview: Send + Sync + 'static {
    /// What is at a path of the output (`it/index.html`), as of now.
    fn page(&self, path: &str) -> Page;
    /// What there is to tell about the site, as of now.
    fn news(&self) -> News;
    /// Takes in that something changed at these paths; the root itself means anywhere.
    fn refresh(&self, changed: &[PathBuf]);
}

/// What is at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Page {
    /// These bytes, of the site's version of that number.
    Found(Vec<u8>, u64),
    /// A folder: the page is at the same path with `/`.
    Folder,
    /// Nothing.
    Missing,
    /// It should be there and cannot be shown; the news tell why.
    Failed,
}

/// What there is to tell about a site.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct News {
    /// Goes up when pages are to be loaded again.
    pub generation: u64,
    /// The line above the findings.
    pub title: String,
    /// Why what is shown is not what is on disk.
    pub stale: Option<String>,
    /// The findings.
    pub findings: Vec<Told>,
}

/// One finding as the browser shows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Told {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// Its code, severity and place.
    pub head: String,
    /// The cause.
    pub message: String,
    /// The next action.
    pub help: Option<String>,
}

/// Where to answer, and what to watch.
#[derive(Debug, Clone)]
pub struct Scene {
    /// The interface to answer on.
    pub interface: IpAddr,
    /// The port; 0 for any free one.
    pub port: u16,
    /// The site's root.
    pub root: PathBuf,
    /// What to watch under it.
    pub parts: Vec<PathBuf>,
}

/// A preview with the address it answers at, and what was told last to those who listen.
struct Server {
    preview: Arc<dyn Preview>,
    address: SocketAddr,
    events: String,
    told: Sender<News>,
}

/// Something that the person who started the preview should know.
#[derive(Debug)]
pub enum Moment {
    /// It answers at this address.
    Ready(SocketAddr),
    /// The system does not tell of changes: files are looked at once a second.
    Polling(String),
}

/// Answers until the process ends or is interrupted. `tell` hears what the person should know.
///
/// # Errors
/// When the address is taken or cannot be listened on.
pub fn serve(scene: &Scene, preview: Arc<dyn Preview>, tell: impl Fn(Moment)) -> io::Result<()> {
    let listener = TcpListener::bind((scene.interface, scene.port))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let events = format!("/_bussola/events-{}", token()?);
    let server = Arc::new(Server { told: Sender::new(preview.news()), preview, address, events });
    let watched = server.clone();
    let polling = watch::watch(scene, move |changed| {
        watched.preview.refresh(changed);
        watched.tell();
    });
    if let Some(cause) = polling {
        tell(Moment::Polling(cause));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let task = tokio::spawn(axum::serve(listener, answer::router(server)).into_future());
        tell(Moment::Ready(address));
        // Without signals the process can still be ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            let _ = task.await;
        }
        Ok::<(), io::Error>(())
    })?;
    // Event streams never end by themselves.
    runtime.shutdown_background();
    Ok(())
}

impl Server {
    /// Sends the news to every page that is open, if they are news.
    fn tell(&self) {
        let news = self.preview.news();
        self.told.send_if_modified(|told| {
            let is_new = *told != news;
            *told = news;
            is_new
        });
    }
}

/// A name that nobody outside can guess: it keeps other sites from listening.
fn token() -> io::Result<String> {
    let mut bytes = [0_u8; 16];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
