package io.docwright.fake.junit;

import io.docwright.fake.FakeService;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Injects a generated client of a fake, or the {@link FakeService} itself, into a field or a parameter of a test.
 *
 * <pre>{@code
 * @Fake CodeArtifactClient client;
 * @Fake FakeService fake;
 *
 * @Test
 * void createsDomain() {
 *     client.createDomain(request -> request.domain("tools"));
 *     assertThat(fake.calls(CreateDomainRequest.OPERATION)).hasSize(1);
 * }
 * }</pre>
 *
 * <p>In fields of an instance and in parameters, each test gets a new fake. All clients of one service share it. A fake in a static field
 * is shared by all tests of the class, and is the fake of that service for its instance fields and parameters, too. The calls of a
 * test that fails are printed to the standard error stream, without secrets.
 *
 * <p>Fields must not be private in another module, and not final.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(FakeExtension.class)
public @interface Fake {
    /**
     * The client whose service a {@link FakeService} is of. Only needed if the test class has fields of clients of several services, or
     * of none. Ignored for clients.
     */
    Class<?> value() default Object.class;

    /** Decides on the values that the fake makes up. Of several for one service, the first that is injected counts. */
    long seed() default 0;

    /** Whether resources that were never created are refused, instead of answered as if they existed. */
    boolean refuseUnknown() default false;

    /** How often a resource that changes its state is seen before it has the next state. */
    int looks() default 0;
}
