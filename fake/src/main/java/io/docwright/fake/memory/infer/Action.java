package io.docwright.fake.memory.infer;

/** What an operation does to resources. */
public enum Action {
    /** Makes a resource. */
    CREATE,
    /** Makes a resource, or changes it if there is one. */
    PUT,
    /** Returns one resource. */
    GET,
    /** Returns the resources that there are. */
    LIST,
    /** Changes a resource. */
    UPDATE,
    /** Moves a resource into another state. */
    MOVE,
    /** Removes a resource. */
    DELETE,
    /** Needs a resource, and neither changes nor returns it. */
    USE,
    /** Adds tags to a resource. */
    TAG,
    /** Removes tags from a resource. */
    UNTAG,
    /** Returns the tags of a resource. */
    LIST_TAGS
}
