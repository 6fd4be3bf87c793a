/**
 * Hosts of S3 buckets and access points.
 *
 * <p>Imports no other package of this module.
 */
@NullMarked
package io.docwright.runtime.aws.s3;

import org.jspecify.annotations.NullMarked;
