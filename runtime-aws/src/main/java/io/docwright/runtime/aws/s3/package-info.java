/**
 * Hosts of S3 buckets and access points.
 *
 * <p>Imports {@code wire} and {@code endpoint}, nothing else of this module.
 */
@NullMarked
package io.docwright.runtime.aws.s3;

import org.jspecify.annotations.NullMarked;
