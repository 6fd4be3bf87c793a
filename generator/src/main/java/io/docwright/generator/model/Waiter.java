package io.docwright.generator.model;

/**
 * A waiter: calls an operation until something has come about.
 *
 * @param name the waiter's name, {@code CertificateValidated}
 * @param operation the API name of the operation that it calls
 * @param delaySeconds the time between two calls, in seconds
 * @param maxAttempts after how many calls it gives up
 */
public record Waiter(String name, String operation, int delaySeconds, int maxAttempts) {}
