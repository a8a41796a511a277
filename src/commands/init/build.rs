//! Tells Cargo which files `init` carries in the program, so that a change of theme or words builds it anew.

fn main() {
    for folder in ["themes/opera", "locales", "src/commands/init/starter"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-changed=src/commands/init/build.rs");
}
