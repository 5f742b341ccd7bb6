package org.maillage.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People who are signed in, read pages in French, and send forms. */
public record People(MockMvcTester browser) {

    /** The page that somebody sees. */
    public MvcTestResult page(UUID who, String path) {
        return browser.get()
                .uri(path)
                .with(JustSignedIn.as(who, "x"))
                .locale(Locale.FRENCH)
                .exchange();
    }

    /**
     * The answer to a form that somebody sends.
     *
     * @param fields names and values in turn
     */
    public MvcTestResult send(UUID who, String path, String... fields) {
        return form(who, path, fields).exchange();
    }

    /** The same, with a page also where it cannot be carried out at all, as a browser is answered. */
    public MvcTestResult sendForPage(UUID who, String path, String... fields) {
        return form(who, path, fields)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder form(UUID who, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .locale(Locale.FRENCH)
                .with(JustSignedIn.as(who, "x"))
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request;
    }
}
