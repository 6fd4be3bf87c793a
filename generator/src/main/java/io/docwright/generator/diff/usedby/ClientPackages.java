package io.docwright.generator.diff.usedby;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the classes of generated clients by their names, {@code BASE.SERVICE.Type} and {@code BASE.SERVICE.model.Type}.
 *
 * @param base the base package with slashes; null for any
 */
record ClientPackages(@Nullable String base) {
    private static final String MODEL = "/model";

    /** Clients in one base package; null for any. */
    static ClientPackages in(@Nullable String basePackage) {
        return new ClientPackages(basePackage == null ? null : basePackage.replace('.', '/'));
    }

    /** The name without the base package, {@code garden/model/Tree}; empty if it is not in it. */
    String relative(String internalName) {
        int type = internalName.lastIndexOf('/');
        if (type < 0) {
            return "";
        }
        String folder = internalName.substring(0, type);
        String service = folder.endsWith(MODEL) ? folder.substring(0, folder.length() - MODEL.length()) : folder;
        int start = service.lastIndexOf('/');
        return base == null || base.equals(service.substring(0, Math.max(start, 0)))
                ? internalName.substring(start + 1)
                : "";
    }

    /** The service's segment of a relative name: {@code garden}. */
    static String service(String relative) {
        return relative.substring(0, Math.max(relative.indexOf('/'), 0));
    }
}
