package org.maillage.web;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Predicate;
import org.maillage.shared.Words;
import org.springframework.http.HttpHeaders;

/** What a handler answers: a page, or that something is done and where the reader goes on. */
public sealed interface Answer {

    /**
     * A page.
     *
     * @param template its name, as {@code programme/session/show}
     * @param page what the template shows
     * @param status of HTTP
     * @param headers that it goes with
     */
    record Show(String template, Object page, int status, Map<String, String> headers) implements Answer {

        public Show(String template, Object page, int status) {
            this(template, page, status, Map.of());
        }
    }

    /**
     * The end of a form: the reader goes on elsewhere.
     *
     * @param words what the next page tells him; empty for nothing
     * @param left what else the next page finds with {@link Here#left}, by its name
     */
    record Done(String path, String words, Map<String, String> left) implements Answer {

        public Done(String path, String words) {
            this(path, words, Map.of());
        }
    }

    /** What was asked for is elsewhere, for good. */
    record Moved(String path) implements Answer {}

    /** A file that is written while it goes out, since it grows with what the platform holds: a few do at once. */
    record File(HttpHeaders headers, Contents contents) implements Answer {}

    /** What writes a file. */
    @FunctionalInterface
    interface Contents {
        void writeTo(OutputStream into) throws IOException;
    }

    /**
     * What goes on being answered as events of HTML's event streams, for as long as its reader listens.
     *
     * @param follow begins to write them elsewhere, and ends the answer by itself; false when it cannot be followed now
     */
    record Stream(Predicate<AsyncContext> follow) implements Answer {}

    static Answer show(String template, Object page) {
        return new Show(template, page, 200);
    }

    static Answer show(String template, Object page, Map<String, String> headers) {
        return new Show(template, page, 200, headers);
    }

    /** The page of a form again, with what is wrong with it. */
    static Answer refuse(String template, Object page, Mistakes mistakes) {
        return new Show(template, page, mistakes.status());
    }

    /** The page of a form again, which says itself why it cannot be taken. */
    static Answer refuse(String template, Object page) {
        return new Show(template, page, 422);
    }

    /** The page of something that has become of it what the reader did not expect. */
    static Answer conflict(String template, Object page) {
        return new Show(template, page, 409);
    }

    /** The sentence under a key for the next page. */
    static Answer done(String path, String key, Object... values) {
        return new Done(path, Words.say(key, values));
    }

    static Answer goTo(String path) {
        return new Done(path, "");
    }

    static Answer moved(String path) {
        return new Moved(path);
    }

    static Answer stream(Predicate<AsyncContext> follow) {
        return new Stream(follow);
    }

    static Answer file(HttpHeaders headers, Contents contents) {
        return new File(headers, contents);
    }
}
