package org.maillage.notices;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text, with what calendars read in it where there is such a thing.
 *
 * @param key under which it is posted once: a second mail of the same key is not sent
 * @param digest the digest in which it goes; null when it goes by itself
 * @param secret whether its words carry a secret, which ends when its reader has another address
 * @param goodFor how long it is of use; null for as long as anybody tries to send it
 */
public record Mail(
        String key,
        String recipient,
        String subject,
        String body,
        @Nullable Invitation invitation,
        @Nullable Digest digest,
        boolean secret,
        @Nullable Duration goodFor) {

    /** A subject is one line of the head of a mail. */
    private static final Pattern UNPRINTED =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    public Mail {
        subject = UNPRINTED.matcher(subject).replaceAll(" ").strip();
    }

    public Mail(String key, String recipient, String subject, String body) {
        this(key, recipient, subject, body, null, null, false, null);
    }

    /** The same under another key. */
    public Mail under(String key) {
        return new Mail(key, recipient, subject, body, invitation, digest, secret, goodFor);
    }

    /** The same with what calendars read. */
    public Mail with(Invitation invitation) {
        return new Mail(key, recipient, subject, body, invitation, digest, secret, goodFor);
    }

    /** The same, known to carry a secret. */
    public Mail withSecret() {
        return new Mail(key, recipient, subject, body, invitation, digest, true, goodFor);
    }

    /** The same, of use for so long; of those that wait, what ends soonest goes first. */
    public Mail goodFor(Duration goodFor) {
        return new Mail(key, recipient, subject, body, invitation, digest, secret, goodFor);
    }

    /** The same, to go with others in a digest. */
    public Mail in(Digest digest) {
        return new Mail(key, recipient, subject, body, invitation, digest, secret, goodFor);
    }

    /**
     * What calendars read.
     *
     * @param calendar an iCalendar object
     * @param method {@code REQUEST} or {@code CANCEL}, as the object says too
     */
    public record Invitation(String calendar, String method) {}

    /**
     * A mail that tells of several things.
     *
     * @param pace {@link Pace#DAILY} or {@link Pace#WEEKLY}
     * @param language of its first words
     * @param path of the page that this one leads to, as {@link StillNews} is asked
     */
    public record Digest(Pace pace, Locale language, String path) {}
}
