//! `serve`: the site as it is on disk, in the browser, while it is written.

mod live;
mod stand;

use super::console::Console;
use super::{Everywhere, Failure, Outcome, site};
use bussola::load::{LoadError, PARTS};
use bussola::read::{Drafts, Paper, Wanted};
use bussola::serve::{Moment, Scene};
use live::Live;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// What `serve` takes.
#[derive(Debug, clap::Args)]
pub(super) struct Asked {
    /// The port; 0 for any free one
    #[arg(short, long, default_value_t = 1111)]
    port: u16,
    /// The interface to answer on; 0.0.0.0 is the whole network
    #[arg(short, long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    interface: IpAddr,
    /// Open the browser
    #[arg(short = 'O', long)]
    open: bool,
    /// Also what is marked as draft
    #[arg(long)]
    drafts: bool,
}

/// Serves until it is interrupted.
pub(super) fn run(asked: &Asked, everywhere: &Everywhere, console: &Console) -> Outcome {
    let wanted = Wanted {
        today: site::today(console)?,
        languages: None,
        // The address that leaflets print must be the real one, also in a preview.
        base_url: None,
        paper: Paper::Offered,
        unreviewed: None,
        drafts: if asked.drafts { Drafts::Show } else { Drafts::Leave },
    };
    let root = everywhere.root.canonicalize();
    let root = root.map_err(|cause| console.not_loaded(&LoadError { path: everywhere.root.clone(), cause }))?;
    let loaded = site::sources(everywhere, console)?;
    let config = everywhere.config.as_ref().map(|file| file.canonicalize().unwrap_or_else(|_| file.clone()));
    let parts = PARTS.iter().map(|part| root.join(part)).chain(config).collect();
    let scene = Scene { interface: asked.interface, port: asked.port, root: root.clone(), parts };
    if !asked.interface.is_loopback() {
        console.mind(&console.words("ui-open-to-network", &[]));
    }
    let live = Live::new(root, everywhere.config.clone(), wanted, *console, loaded);
    let open = asked.open;
    let served = bussola::serve::serve(&scene, Arc::new(live), |moment| tell(&moment, open, console));
    served.map_err(|cause| not_served(&cause, asked, console))
}

fn tell(moment: &Moment, open: bool, console: &Console) {
    match moment {
        Moment::Ready(address) => {
            let address = format!("http://{address}/");
            // On standard output, so that a script can wait for it and read where.
            let _ = super::console::data(format!("{}\n", console.words("ui-serving", &[("address", &address)])).as_bytes());
            if open {
                show_in_browser(&address);
            }
        }
        Moment::Polling(cause) => console.mind(&console.words("ui-cannot-watch", &[("cause", cause)])),
    }
}

fn show_in_browser(address: &str) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    // Without a browser the address is on the screen all the same.
    let _ = Command::new(Path::new(program)).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}

fn not_served(cause: &std::io::Error, asked: &Asked, console: &Console) -> Failure {
    if cause.kind() == ErrorKind::AddrInUse {
        let next = asked.port.checked_add(1).unwrap_or(1111).to_string();
        return Failure::World(console.words("ui-port-taken", &[("port", &asked.port.to_string()), ("next", &next)]));
    }
    let address = SocketAddr::new(asked.interface, asked.port).to_string();
    Failure::World(console.words("ui-cannot-listen", &[("address", &address), ("cause", &console.cause(cause))]))
}
