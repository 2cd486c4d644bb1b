//! Contents of papers: kept once, durably, for the owner alone.

use std::os::unix::fs::PermissionsExt;

use store::{PaperError, Papers, Place};

use crate::ground::{id, sealed};

#[tokio::test]
async fn a_folder_keeps_each_paper_once() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let inside = folder.path().join("papers");
    let papers = Papers::in_folder(&inside).expect("the folder is made");
    let mode = std::fs::metadata(&inside).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode, 0o700);
    story(&papers).await;

    let place = Place::of(id());
    papers.keep(&place, sealed(1)).await.expect("the place is free");
    std::fs::write(inside.join(place.as_str()), "cut").expect("it is ours");
    assert_eq!(papers.take(&place).await, Err(PaperError::Damaged));

    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("it is ours");
    let error = Papers::in_folder(&file).expect_err("a file is no folder");
    assert!(error.to_string().contains("cannot be made"), "{error}");
}

async fn story(papers: &Papers) {
    let place = Place::of(id());
    assert_eq!(papers.take(&place).await, Err(PaperError::Missing));
    papers.keep(&place, sealed(1)).await.expect("the place is free");
    assert_eq!(papers.keep(&place, sealed(2)).await, Err(PaperError::Taken));
    assert_eq!(papers.take(&place).await, Ok(sealed(1)));
    papers.remove(&place).await.expect("it is there");
    assert_eq!(papers.take(&place).await, Err(PaperError::Missing));
}

/// Against a server on this machine: moto from PyPI, `pip install 'moto[server]'`, which speaks S3.
#[cfg(feature = "s3")]
#[tokio::test]
async fn a_bucket_keeps_each_paper_once() {
    use std::io::{Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::process::{Command, Stdio};
    use std::time::Duration;

    let port = TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a port is free")
        .port();
    let server = Command::new("moto_server")
        .args(["-H", "127.0.0.1", "-p", &port.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let _server = Server(server.expect("install the Python package moto[server]"));
    let mut answer = String::new();
    for _ in 0..100 {
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) {
            let make = "PUT /papers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\
                Authorization: AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/s3/aws4_request\r\n\
                Connection: close\r\n\r\n";
            stream.write_all(make.as_bytes()).expect("the server listens");
            stream.read_to_string(&mut answer).expect("the server answers");
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(answer.starts_with("HTTP/1.1 200"), "the bucket is not made: {answer}");
    let bucket = store::Bucket {
        endpoint: format!("http://127.0.0.1:{port}"),
        region: "us-east-1".into(),
        name: "papers".into(),
        access_key: "a".into(),
        secret: "hush".into(),
        allow_http: true,
    };
    assert!(!format!("{bucket:?}").contains("hush"));
    story(&Papers::in_bucket(&bucket).expect("the settings are good")).await;
}

/// Ends with the test, however that ends.
#[cfg(feature = "s3")]
struct Server(std::process::Child);

#[cfg(feature = "s3")]
impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended already is as good.
        let _ended = self.0.kill().and_then(|()| self.0.wait());
    }
}
