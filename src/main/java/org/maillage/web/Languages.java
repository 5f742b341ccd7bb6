package org.maillage.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: the one its address asks for ({@code ?lang=en}), else the one chosen before, else French.
 * The browser's own preference does not count: the platform is French first, and the other language is one click away.
 */
@Component("localeResolver")
record Languages(Cookies cookies) implements LocaleResolver {

    static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);
    static final String NAME = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> chosenBefore(request)).orElse(Locale.FRENCH);
    }

    /** The language that the address of the request asks for, if the platform speaks it. */
    static Optional<Locale> asked(HttpServletRequest request) {
        return spoken(Here.sent(request, NAME));
    }

    private Optional<Locale> chosenBefore(HttpServletRequest request) {
        return cookies.find(request, NAME).flatMap(Languages::spoken);
    }

    private static Optional<Locale> spoken(@Nullable String name) {
        return SPOKEN.stream().filter(it -> it.getLanguage().equals(name)).findFirst();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookies.make(NAME, locale.getLanguage())
                            .maxAge(REMEMBERED)
                            .build()
                            .toString());
        }
    }
}
