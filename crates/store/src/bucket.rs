//! A bucket that speaks S3, for papers. Feature `s3`.

use std::sync::Arc;

use object_store::aws::AmazonS3Builder;

use crate::{PaperError, Papers};

/// Where a bucket is and how it is entered.
#[derive(Clone)]
pub struct Bucket {
    /// The address of the service, such as `https://s3.example.kz`.
    pub endpoint: String,
    /// The region the service expects, often `us-east-1`.
    pub region: String,
    /// The name of the bucket. It must exist.
    pub name: String,
    /// The access key.
    pub access_key: String,
    /// Its secret.
    pub secret: String,
    /// Whether an `http://` address is allowed: on the machine itself only.
    pub allow_http: bool,
}

impl std::fmt::Debug for Bucket {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Bucket").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Papers {
    /// Keeps papers in a bucket.
    ///
    /// # Errors
    /// When the settings do not make an address. The bucket itself is first asked when a paper is kept.
    pub fn in_bucket(bucket: &Bucket) -> Result<Self, PaperError> {
        // reqwest asks for a provider of the whole program; it is there already when another part set it.
        let _already_set = rustls::crypto::ring::default_provider().install_default();
        let objects = AmazonS3Builder::new()
            .with_endpoint(&bucket.endpoint)
            .with_region(&bucket.region)
            .with_bucket_name(&bucket.name)
            .with_access_key_id(&bucket.access_key)
            .with_secret_access_key(&bucket.secret)
            .with_allow_http(bucket.allow_http)
            .build()
            .map_err(|_| PaperError::Denied)?;
        Ok(Self::in_store(Arc::new(objects)))
    }
}
