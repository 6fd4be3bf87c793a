package io.docwright.fake.memory.infer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the first word of an operation's name says that it does. */
enum Verb {
    /** Makes a resource. */
    CREATE("create register allocate run import request publish upload copy restore purchase launch provision issue"
            + " define build submit initiate open schedule clone install deploy onboard invite"),
    /** Makes a resource, if no other operation does; otherwise changes its state. */
    BEGIN("start enable activate associate attach add subscribe grant authorize connect join link advertise assign"
            + " accept reserve send post record"),
    /** Makes a resource, or replaces what it had. */
    PUT("put set upsert"),
    /** Returns a resource, or several. */
    GET("get describe head read retrieve fetch view show lookup"),
    /** Returns several resources. */
    LIST("list search find scan"),
    /** Changes a resource. */
    UPDATE("update modify change edit patch rename adjust configure replace alter reset apply"),
    /** Removes a resource. */
    DELETE("delete remove deregister terminate release destroy purge unregister drop discard deprovision"),
    /** Removes a resource that a verb of {@link #BEGIN} made; otherwise changes its state. */
    END("stop cancel disable deactivate disassociate dissociate detach unsubscribe revoke deauthorize disconnect"
            + " unlink withdraw unassign abort suspend pause resume reject reboot deprecate undeprecate archive"
            + " unarchive close complete failover promote restart lock unlock");

    private static final Map<String, Verb> VERBS = new HashMap<>();

    static {
        for (Verb verb : values()) {
            for (String word : verb.words.split(" ", -1)) {
                VERBS.put(word, verb);
            }
        }
    }

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    /** Returns what a word in any letter case says; null if it is no verb of resources. */
    static @Nullable Verb of(String word) {
        return VERBS.get(word.toLowerCase(Locale.ROOT));
    }
}
