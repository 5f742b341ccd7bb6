package org.maillage.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text, with what calendars read in it where there is such a thing.
 *
 * @param key under which it is posted once: a second mail of the same key is not sent
 * @param paced how it is told as news, at the pace of its reader; null when it must come whatever the pace
 * @param secret whether its words carry a secret, which ends when its reader has another address
 * @param goodFor how long it is of use; null for as long as anybody tries to send it
 * @param about what a later mail to the same person may be about too, which then takes its place if it still waits; null for
 *     what nothing replaces
 * @param personal what a letter of a person needs besides; null for most of our own mails
 */
public record Mail(
        String key,
        String recipient,
        String subject,
        String body,
        @Nullable Invitation invitation,
        @Nullable Paced paced,
        boolean secret,
        @Nullable Duration goodFor,
        @Nullable String about,
        @Nullable Personal personal) {

    /** A subject is one line of the head of a mail. */
    private static final Pattern UNPRINTED =
            Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    public Mail {
        subject = UNPRINTED.matcher(subject).replaceAll(" ").strip();
    }

    public Mail(String key, String recipient, String subject, String body) {
        this(key, recipient, subject, body, null, null, false, null, null, null);
    }

    /** The same under another key. */
    public Mail under(String key) {
        return new Mail(key, recipient, subject, body, invitation, paced, secret, goodFor, about, personal);
    }

    /** The same with what calendars read. */
    public Mail with(Invitation invitation) {
        return new Mail(key, recipient, subject, body, invitation, paced, secret, goodFor, about, personal);
    }

    /** The same, known to carry a secret. */
    public Mail withSecret() {
        return new Mail(key, recipient, subject, body, invitation, paced, true, goodFor, about, personal);
    }

    /** The same, of use for so long; of those that wait, what ends soonest goes first. */
    public Mail goodFor(Duration goodFor) {
        return new Mail(key, recipient, subject, body, invitation, paced, secret, goodFor, about, personal);
    }

    /** The same, of use until a moment; of no use at all when that has gone by. */
    public Mail goodUntil(Instant until, Instant now) {
        return goodFor(Duration.between(now, until));
    }

    /** The same, which takes the place of what still waits to be said about something to the same person. */
    public Mail about(String about) {
        return new Mail(key, recipient, subject, body, invitation, paced, secret, goodFor, about, personal);
    }

    /** The same, as the letter of a person. */
    public Mail of(Personal personal) {
        return new Mail(key, recipient, subject, body, invitation, paced, secret, goodFor, about, personal);
    }

    /** The same, as no more than news. */
    public Mail at(Paced paced) {
        return new Mail(key, recipient, subject, body, invitation, paced, secret, goodFor, about, personal);
    }

    /**
     * What calendars read.
     *
     * @param calendar an iCalendar object
     * @param method {@code REQUEST} or {@code CANCEL}, as the object says too
     */
    public record Invitation(String calendar, String method) {}

    /**
     * What a letter of a person needs, or another mail that has a way out of its own.
     *
     * @param replyTo the address at which its author is answered; null for what we say ourselves
     * @param wayOut the link by which its reader gets no more of them; null for what is written to them once
     * @param path as {@link StillNews} is asked before it goes: {@code /letters/…}; null for what goes to whomever it was
     *     written
     * @param after how long it goes, so that not all go at once
     */
    public record Personal(
            @Nullable String replyTo,
            @Nullable String wayOut,
            @Nullable String path,
            Duration after) {}

    /**
     * How news is told.
     *
     * @param pace in a digest, {@link Pace#DAILY} or {@link Pace#WEEKLY}; or by itself, {@link Pace#AT_ONCE}
     * @param language of what is said around it
     * @param path of the page that this one leads to, as {@link StillNews} is asked
     */
    public record Paced(Pace pace, Locale language, String path) {

        /** Whether it waits to go with others. */
        boolean isGathered() {
            return pace != Pace.AT_ONCE;
        }
    }
}
