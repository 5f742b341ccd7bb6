package org.maillage.publishing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs this platform, as they have said in its settings.
 *
 * @param contact a mail address, the address of a form, or a few words; null when they have given none
 */
@ConfigurationProperties("maillage")
record Operator(@Nullable String contact) {

    boolean isReachable() {
        return contact != null && !contact.isBlank();
    }

    /** The contact as the address of a link; empty when it is neither a mail nor a web address. */
    String link() {
        if (contact == null) {
            return "";
        }
        var words = contact.strip();
        if (words.matches("https?://\\S+")) {
            return words;
        }
        return words.matches("[^\\s@:]+@[^\\s@:]+") ? "mailto:" + words : "";
    }
}
