package org.maillage.web;

import java.util.List;
import java.util.Locale;
import org.maillage.shared.Words;
import org.springframework.http.HttpStatus;

/**
 * What is said where nothing of the platform is reached.
 *
 * @param id of a failure of ours, also in the log; empty for other errors
 */
public record LastResortPage(int status, String id, List<Said> said) {

    /** What is said in a language, and the name of its number. */
    public record Said(String language, String title, String detail, String advice, String number, String home) {}

    static LastResortPage of(int status, String id) {
        return of(status, id, words(status));
    }

    /** That the database does not answer. */
    static LastResortPage away() {
        return of(HttpStatus.SERVICE_UNAVAILABLE.value(), "", "away");
    }

    private static LastResortPage of(int status, String id, String words) {
        var key = "web.problem." + words;
        return new LastResortPage(
                status, id, Languages.SPOKEN.stream().map(it -> said(it, key)).toList());
    }

    private static String words(int status) {
        // Whoever asks too often of one address or network is told on a page of the platform; here it is too much at
        // once.
        return status == HttpStatus.TOO_MANY_REQUESTS.value()
                ? "crowd"
                : Words.has("web.problem." + status + ".title") ? String.valueOf(status) : status < 500 ? "400" : "500";
    }

    private static Said said(Locale language, String key) {
        return new Said(
                language.getLanguage(),
                Words.sayIn(language, key + ".title"),
                Words.sayIn(language, key + ".detail"),
                Words.sayIn(language, key + ".advice"),
                Words.sayIn(language, "web.problem.id"),
                Words.sayIn(language, "web.problem.home"));
    }
}
