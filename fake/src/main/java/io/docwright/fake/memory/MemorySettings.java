package io.docwright.fake.memory;

import io.docwright.fake.memory.correction.Corrections;

/**
 * How a fake remembers. Immutable.
 *
 * @param unknown what happens if an operation asks for a resource that was never created
 * @param looks how often a resource that changes its state is seen before it has the next one; 0 changes it at once
 * @param most the number of resources that are remembered; the oldest is forgotten
 * @param pageSize the number of items in a page, if the caller does not say
 * @param corrections of what the fake finds by itself
 */
public record MemorySettings(Unknown unknown, int looks, int most, int pageSize, Corrections corrections) {
    /** Answers for unknown resources, changes states at once, remembers 10,000 resources. */
    public static final MemorySettings DEFAULT = new MemorySettings(Unknown.ANSWER, 0, 10_000, 50, Corrections.NONE);

    /** @throws IllegalArgumentException if a number is too small */
    public MemorySettings {
        if (looks < 0 || most < 1 || pageSize < 1) {
            throw new IllegalArgumentException("looks " + looks + ", most " + most + ", pageSize " + pageSize
                    + ": looks must be at least 0, the others at least 1");
        }
    }

    /** Returns the settings with another answer for unknown resources. */
    public MemorySettings withUnknown(Unknown other) {
        return new MemorySettings(other, looks, most, pageSize, corrections);
    }

    /** Returns the settings with another number of looks. */
    public MemorySettings withLooks(int other) {
        return new MemorySettings(unknown, other, most, pageSize, corrections);
    }

    /** Returns the settings with another bound. */
    public MemorySettings withMost(int other) {
        return new MemorySettings(unknown, looks, other, pageSize, corrections);
    }

    /** Returns the settings with another size of pages. */
    public MemorySettings withPageSize(int other) {
        return new MemorySettings(unknown, looks, most, other, corrections);
    }

    /** Returns the settings with corrections of what the fake finds by itself. */
    public MemorySettings withCorrections(Corrections other) {
        return new MemorySettings(unknown, looks, most, pageSize, other);
    }

    /** What happens to a call for a resource that was never created. Deleted resources are always refused. */
    public enum Unknown {
        /** The fake behaves as if there was one. A list of resources of which none was ever created has made-up items. */
        ANSWER,
        /** The fake refuses the call with the documented error. A list is empty. */
        REFUSE
    }
}
