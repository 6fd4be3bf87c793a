package io.docwright.fake.junit;

import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.runtime.schema.ApiService;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Injects what is annotated with {@link Fake}, and prints the calls of tests that fail. */
public final class FakeExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {
    /** Used by JUnit. */
    public FakeExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        inject(context.getRequiredTestClass(), Optional.empty(), context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            inject(instance.getClass(), Optional.of(instance), context);
        }
    }

    private static void inject(Class<?> test, Optional<Object> instance, ExtensionContext context) {
        for (Field field : fields(test)) {
            if (Modifier.isStatic(field.getModifiers()) == instance.isEmpty()) {
                set(field, instance, value(field.getType(), annotation(field), test, context));
            }
        }
    }

    private static void set(Field field, Optional<Object> instance, Object value) {
        try {
            field.setAccessible(true);
            field.set(instance.orElse(null), value);
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException("cannot set " + field + "; it must not be final", e);
        }
    }

    private static List<Field> fields(Class<?> test) {
        return ReflectionSupport.findFields(
                test, field -> AnnotationSupport.isAnnotated(field, Fake.class), HierarchyTraversalMode.TOP_DOWN);
    }

    private static Fake annotation(Field field) {
        return AnnotationSupport.findAnnotation(field, Fake.class).orElseThrow();
    }

    private static Object value(Class<?> type, Fake fake, Class<?> test, ExtensionContext context) {
        if (Clients.isClient(type)) {
            return Clients.create(type, Fakes.of(Clients.service(type), settings(fake), context));
        }
        if (type == FakeService.class) {
            return Fakes.of(Clients.service(client(fake, test)), settings(fake), context);
        }
        throw new ExtensionConfigurationException(
                "@Fake is for generated clients and FakeService, not for " + type.getName());
    }

    /** The client whose service is meant: the one that is named, or else the only one in the test class. */
    private static Class<?> client(Fake fake, Class<?> test) {
        if (fake.value() != Object.class) {
            return fake.value();
        }
        List<ApiService> services = fields(test).stream()
                .map(Field::getType)
                .filter(Clients::isClient)
                .map(Clients::service)
                .distinct()
                .toList();
        if (services.size() != 1) {
            throw new ExtensionConfigurationException("name a client in @Fake of the FakeService: the fields of "
                    + test.getName() + " have clients of " + services.size() + " services");
        }
        return fields(test).stream()
                .map(Field::getType)
                .filter(Clients::isClient)
                .findFirst()
                .orElseThrow();
    }

    private static FakeSettings settings(Fake fake) {
        FakeSettings settings = FakeSettings.DEFAULT.seed(fake.seed()).looks(fake.looks());
        return fake.refuseUnknown() ? settings.refuseUnknown() : settings;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Fake.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Fake fake = parameter.findAnnotation(Fake.class).orElseThrow();
        return value(parameter.getParameter().getType(), fake, context.getRequiredTestClass(), context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Fakes.print(context);
        }
    }
}
