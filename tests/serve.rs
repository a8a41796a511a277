//! The preview: who may ask, what they get, and how soon they hear of a change. Requests are written byte by byte, as
//! HTTP clients tidy what they send.

use bussola::serve::{Moment, News, Page, Preview, Scene, serve};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

/// A preview of three pages and a style, that counts how often it was told of changes.
#[derive(Default)]
struct Pages {
    generation: Mutex<u64>,
    changed: Mutex<Vec<PathBuf>>,
}

impl Preview for Pages {
    fn page(&self, path: &str) -> Page {
        let generation = *self.generation.lock().expect("no panic");
        let pages = BTreeMap::from([
            ("index.html", "<!doctype html><body>chooser</body></html>"),
            ("404.html", "<!doctype html><body>not here</body></html>"),
            ("it/index.html", "<!doctype html>home without end"),
            ("it/però/index.html", "<!doctype html>slug"),
            ("assets/style.css", "body{}"),
        ]);
        match pages.get(path) {
            Some(text) => Page::Found(text.as_bytes().to_vec(), generation),
            None if pages.contains_key(format!("{path}/index.html").as_str()) => Page::Folder,
            None if path == "broken.html" => Page::Failed,
            None if path == "panic.html" => panic!("a page at which the program fails"),
            None => Page::Missing,
        }
    }

    fn news(&self) -> News {
        News { generation: *self.generation.lock().expect("no panic"), ..News::default() }
    }

    fn refresh(&self, changed: &[PathBuf]) {
        *self.generation.lock().expect("no panic") += 1;
        self.changed.lock().expect("no panic").extend_from_slice(changed);
    }
}

/// A preview that runs until the tests end.
struct Running {
    address: SocketAddr,
    root: tempfile::TempDir,
    pages: Arc<Pages>,
}

fn start(interface: IpAddr) -> Running {
    let root = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir_all(root.path().join("content/guides")).expect("a folder");
    fs::write(root.path().join("content/guides/a.md"), "a").expect("a file");
    fs::write(root.path().join("site.toml"), "").expect("a file");
    let pages = Arc::new(Pages::default());
    let parts = ["site.toml", "content"].map(|part| root.path().join(part)).to_vec();
    let scene = Scene { interface, port: 0, root: root.path().to_owned(), parts };
    let (sender, ready) = mpsc::channel();
    let preview = pages.clone();
    std::thread::spawn(move || {
        let tell = move |moment| match moment {
            Moment::Ready(address) => sender.send(address).expect("somebody waits"),
            Moment::Polling(cause) => println!("polling: {cause}"),
        };
        serve(&scene, preview, tell).expect("served");
    });
    let address = ready.recv_timeout(Duration::from_secs(10)).expect("the preview starts");
    Running { address, root, pages }
}

fn local() -> Running {
    start(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

impl Running {
    fn send(&self, request: &str) -> TcpStream {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.address.port()));
        let mut stream = TcpStream::connect(address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
        // A server that has refused may have hung up already.
        let _ = stream.write_all(request.as_bytes());
        stream
    }

    /// Status and whole answer; status 0 if the connection was closed without one.
    fn raw(&self, request: &str) -> (u16, String) {
        let mut bytes = Vec::new();
        let _ = self.send(request).read_to_end(&mut bytes);
        let answer = String::from_utf8_lossy(&bytes).into_owned();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        (status, answer)
    }

    fn get(&self, target: &str, headers: &str) -> (u16, String) {
        self.raw(&format!("GET {target} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n"))
    }

    fn host(&self) -> String {
        format!("Host: localhost:{}\r\n", self.address.port())
    }

    /// Where a page says that changes are told.
    fn events(&self) -> String {
        let (_, page) = self.get("/", &self.host());
        let start = page.find("/_bussola/events-").expect("pages know where to listen");
        page[start..].split('"').next().expect("the end of the attribute").to_owned()
    }
}

#[test]
fn pages_are_served_with_their_guards() {
    let preview = local();
    let host = preview.host();
    let (status, page) = preview.get("/", &host);
    assert_eq!(status, 200);
    assert!(page.contains("chooser<script src=\"/_bussola/reload.js\""), "the script stands before the end of the body: {page}");
    for header in ["x-content-type-options: nosniff", "cross-origin-resource-policy: same-origin", "cache-control: no-store"] {
        assert!(page.contains(header), "{header} is missing");
    }
    assert!(!page.to_lowercase().contains("access-control-"));
    assert!(preview.get("/it/", &host).1.contains("home without end<script"));
    assert!(preview.get("/it", &host).1.contains("location: /it/\r\n"));
    assert!(preview.get("/it/per%C3%B2", &host).1.contains("location: /it/per%C3%B2/\r\n"));
    assert_eq!(preview.get("/it/per%C3%B2/?q=1", &host).0, 200);
    let (status, style) = preview.get("/assets/style.css", &host);
    assert_eq!((status, style.ends_with("body{}")), (200, true), "a style is passed on as it is");
    assert!(style.contains("content-type: text/css"));
    let (status, missing) = preview.get("/nowhere/", &host);
    assert_eq!((status, missing.contains("not here")), (404, true));
    assert_eq!(preview.get("/broken.html", &host).0, 500);
    assert_eq!(preview.get("/panic.html", &host).0, 500);
    let (status, head) = preview.raw(&format!("HEAD / HTTP/1.1\r\n{host}Connection: close\r\n\r\n"));
    assert_eq!((status, head.ends_with("\r\n\r\n")), (200, true));
    assert_eq!(preview.get("/_bussola/reload.js", &host).0, 200);
    assert_eq!(preview.get("/_bussola/else", &host).0, 404);
}

#[test]
fn only_our_own_names_are_answered() {
    let preview = local();
    let port = preview.address.port();
    let with = |host: String| preview.get("/", &format!("Host: {host}\r\n")).0;
    for name in ["localhost", "LOCALHOST", "bussola.localhost", "127.0.0.1", "[::1]"] {
        assert_eq!(with(format!("{name}:{port}")), 200, "{name}");
    }
    let foreign = ["evil.example", "localhost.evil.example", "evillocalhost", "192.168.1.5", "0.0.0.0", "localhost.", "[::2]", "127.0.0.2"];
    for name in foreign {
        assert_eq!(with(format!("{name}:{port}")), 403, "{name}");
    }
    for host in ["localhost".to_owned(), "localhost:1".to_owned(), "127.0.0.1:80".to_owned()] {
        assert_eq!(with(host.clone()), 403, "{host} is another server");
    }
    for host in ["[", "[::1", "localhost:", "localhost:x", "localhost:99999", "a b", "http://localhost", "", ":", "localhost:1:2", "@", "é"]
    {
        assert_eq!(with(host.to_owned()), 400, "{host:?} is no host");
    }
    assert_eq!(preview.get("/", "").0, 400, "a request names a host");
    assert_eq!(preview.raw("GET / HTTP/1.0\r\n\r\n").0, 400);
    let host = preview.host();
    assert_eq!(preview.get("/", &format!("{host}{host}")).0, 400, "and one only");
    assert_eq!(preview.get(&format!("http://evil.example:{port}/"), &host).0, 403, "the whole address counts too");
    assert_eq!(preview.get(&format!("http://localhost:{port}/"), &host).0, 200);
}

#[test]
fn another_site_gets_nothing() {
    let preview = local();
    let host = preview.host();
    let port = preview.address.port();
    let with = |headers: String| preview.get("/", &format!("{host}{headers}")).0;
    assert_eq!(with(format!("Origin: http://localhost:{port}\r\n")), 200);
    for origin in ["http://evil.example", "http://192.168.1.5", "null", "http://[", "https://localhost", "http://localhost", "", "é"] {
        assert_eq!(with(format!("Origin: {origin}\r\n")), 403, "{origin:?}");
    }
    let image = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n";
    let frame = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n";
    let link = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    assert_eq!((with(image.into()), with(frame.into()), with(link.into())), (403, 403, 200));
}

#[test]
fn only_our_own_pages_hear_of_changes() {
    let preview = local();
    let (host, port, events) = (preview.host(), preview.address.port(), preview.events());
    assert_eq!(events.len(), "/_bussola/events-".len() + 32);
    let refused = |headers: &str| preview.get(&events, &format!("{host}{headers}")).0;
    assert_eq!(refused(""), 403, "a request without an origin");
    assert_eq!(refused("Origin: http://evil.example\r\n"), 403);
    assert_eq!(refused("Origin: null\r\n"), 403);
    assert_eq!(refused("Sec-Fetch-Site: cross-site\r\n"), 403);
    assert_eq!(refused("Sec-Fetch-Site: none\r\n"), 403);
    assert_eq!(preview.get("/_bussola/events-00000000000000000000000000000000", &format!("{host}Sec-Fetch-Site: same-origin\r\n")).0, 404);
    assert_eq!(preview.get(&events, &format!("Host: evil.example:{port}\r\nSec-Fetch-Site: same-origin\r\n")).0, 403);
    for allowed in ["Sec-Fetch-Site: same-origin\r\n".to_owned(), format!("Origin: http://localhost:{port}\r\n")] {
        let stream = preview.send(&format!("GET {events} HTTP/1.1\r\n{host}{allowed}\r\n"));
        let first = BufReader::new(stream).lines().map_while(Result::ok).find(|line| line.starts_with("data:"));
        assert!(first.expect("the news come at once").contains("\"generation\":0"));
    }
}

#[test]
fn nothing_but_the_site_can_be_reached() {
    let preview = local();
    fs::write(preview.root.path().join("secret"), "root:x:").expect("a file");
    let host = preview.host();
    let targets = [
        "/../secret",
        "/../../../../etc/passwd",
        "/%2e%2e/secret",
        "/%2e%2e%2fsecret",
        "/..%2fsecret",
        "/%252e%252e%252fsecret",
        "/..;/secret",
        "/%c0%ae%c0%ae/secret",
        "/..%5csecret",
        "/..%5c..%5cwindows%5cwin.ini",
        "/c:/windows/win.ini",
        "/secret",
        "/.env",
        "/.env/.",
        "/.git/config",
        "/@fs/etc/passwd?raw??",
        "/secret?.svg",
        "/x/#/../../../etc/passwd",
        "//etc/passwd",
        "/it/../../secret",
        "/it//index.html",
        "/./secret",
        "/site.toml",
        "/content/guides/a.md",
        "/it/index.html/",
        "/it/%00index.html",
        "/%",
        "/%zz",
        "/%e9",
        "//evil.example/%2e%2e",
        "/_bussola/../secret",
        "/assets/style.css/",
        "/assets/../assets/style.css",
        "/\\..\\secret",
    ];
    for target in targets {
        let (status, answer) = preview.get(target, &host);
        assert!(matches!(status, 0 | 400 | 404), "{target} gave {status}");
        assert!(!answer.contains("root:") && !answer.to_lowercase().contains("\r\nlocation:"), "{target} gave {answer}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"] {
        let (status, answer) = preview.raw(&format!("{method} / HTTP/1.1\r\n{host}Connection: close\r\nContent-Length: 0\r\n\r\n"));
        assert_eq!(status, 405, "{method}");
        assert!(answer.contains("allow: GET, HEAD"));
    }
    assert!(matches!(preview.raw(&format!("CONNECT localhost:1 HTTP/1.1\r\n{host}\r\n")).0, 0 | 400 | 403 | 405));
    let many = "X-Y: z\r\n".repeat(20_000);
    assert!(matches!(preview.get("/", &format!("{host}{many}")).0, 0 | 400 | 431));
    assert_eq!(preview.get("/", &host).0, 200, "and it still answers");
}

#[test]
fn an_open_preview_answers_addresses_but_no_foreign_names() {
    let preview = start(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let port = preview.address.port();
    let with = |host: &str| preview.get("/", &format!("Host: {host}:{port}\r\n")).0;
    assert_eq!((with("192.168.1.5"), with("localhost"), with("evil.example")), (200, 200, 403));
}

#[test]
fn half_open_connections_do_not_stop_it() {
    let preview = local();
    let _waiting: Vec<TcpStream> = (0..200).map(|_| preview.send("GET / HT")).collect();
    assert_eq!(preview.get("/", &preview.host()).0, 200);
}

/// One way in which programs save.
type Save<'a> = Box<dyn Fn() + 'a>;

#[test]
fn every_way_of_saving_is_noticed() {
    let preview = local();
    let folder = preview.root.path().join("content/guides");
    let events = preview.events();
    let stream = preview.send(&format!("GET {events} HTTP/1.1\r\n{}Sec-Fetch-Site: same-origin\r\n\r\n", preview.host()));
    let (sender, told) = mpsc::channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        lines.filter(|line| line.starts_with("data:")).try_for_each(|line| sender.send(line))
    });
    let file = folder.join("a.md");
    let temporary = folder.join("a.md.new");
    let saves: [(&str, Save<'_>); 8] = [
        ("in place", Box::new(|| fs::write(&file, "b").expect("written"))),
        (
            "by rename",
            Box::new(|| {
                fs::write(&temporary, "c").expect("written");
                fs::rename(&temporary, &file).expect("renamed");
            }),
        ),
        (
            "beside a dangling lock link",
            Box::new(|| {
                let _ = std::os::unix::fs::symlink("nobody@nowhere:1", folder.join(".#a.md"));
                fs::write(&file, "d").expect("written");
            }),
        ),
        (
            "into a new folder",
            Box::new(|| {
                fs::create_dir_all(folder.join("new/er")).expect("made");
                fs::write(folder.join("new/er/b.md"), "x").expect("written");
            }),
        ),
        ("in that folder", Box::new(|| fs::write(folder.join("new/er/b.md"), "y").expect("written"))),
        (
            "a folder swapped for another",
            Box::new(|| {
                let root = preview.root.path();
                fs::create_dir_all(root.join("other/guides")).expect("made");
                fs::write(root.join("other/guides/a.md"), "z").expect("written");
                fs::rename(root.join("content"), root.join("content.old")).expect("renamed");
                fs::rename(root.join("other"), root.join("content")).expect("renamed");
            }),
        ),
        ("in the folder that came", Box::new(|| fs::write(&file, "after").expect("written"))),
        ("site.toml", Box::new(|| fs::write(preview.root.path().join("site.toml"), "x").expect("written"))),
    ];
    for (name, save) in saves {
        // What is still told of the save before must not be taken for this one.
        while told.recv_timeout(Duration::from_millis(900)).is_ok() {}
        let start = Instant::now();
        save();
        told.recv_timeout(Duration::from_secs(2)).unwrap_or_else(|_| panic!("{name}: not noticed within two seconds"));
        println!("{name}: {} ms", start.elapsed().as_millis());
    }
    let changed = preview.pages.changed.lock().expect("no panic");
    assert!(changed.iter().any(|path| path.ends_with("new/er/b.md")) || changed.iter().any(|path| path.ends_with("new")));
}
