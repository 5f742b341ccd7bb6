package org.maillage.network.introduction;

import static org.maillage.support.Directory.KEEPER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bob of Redon introduces Anselme to Bertille: each has one word that the other must not see before both agreed. */
record SampleIntroductions(MockMvcTester browser, JdbcClient database) {

    /** In the name and the address of the first. */
    static final String ONE = "mirabelle";

    /** In the name and the address of the second. */
    static final String OTHER = "framboisier";

    static final String FIRST = "anselme.mirabelle@exemple.fr";
    static final String SECOND = "bertille.framboisier@exemple.fr";
    static final String REASON = "Une salle le soir contre un coup de main au potager";

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/introduction/\\S+)");

    void remove() {
        database.sql("truncate network.introduction, network.introduction_count cascade")
                .update();
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    /** The answer to the form that asks for it, whatever is said in another way. */
    MvcTestResult begin(String... otherwise) {
        var request = browser.post()
                .uri("/introductions")
                .locale(Locale.FRENCH)
                .with(org.maillage.support.JustSignedIn.as(KEEPER, "x"))
                .with(csrf());
        var fields = new java.util.LinkedHashMap<>(java.util.Map.of(
                "kind",
                "asked",
                "firstName",
                "Anselme Mirabelle",
                "firstEmail",
                FIRST,
                "secondName",
                "Bertille Framboisier",
                "secondEmail",
                SECOND,
                "reason",
                REASON));
        for (var i = 0; i < otherwise.length; i += 2) {
            fields.put(otherwise[i], otherwise[i + 1]);
        }
        fields.forEach(request::param);
        return request.exchange();
    }

    /** The same, whose page stands there. */
    String path(String... otherwise) {
        return java.util.Objects.requireNonNull(begin(otherwise).getResponse().getRedirectedUrl());
    }

    /** The link in the last mail to somebody. */
    String link(String email) {
        var body = database.sql(
                        "select body from notices.mail where recipient = :email order by posted_at desc limit 1")
                .param("email", email)
                .query((row, n) -> row.getString(1))
                .single();
        var link = LINK.matcher(body);
        if (!link.find()) {
            throw new AssertionError("There is no link in " + body);
        }
        return link.group(1);
    }

    /** All mails to somebody, subjects and words. */
    List<String> mails(String email) {
        return database.sql(
                        "select subject || ' ' || body || ' ' || key from notices.mail where recipient = :email order by posted_at, key")
                .param("email", email)
                .query((row, n) -> row.getString(1))
                .list();
    }

    MvcTestResult visit(String path) {
        return browser.get().uri(path).locale(Locale.FRENCH).exchange();
    }

    MvcTestResult answer(String path, String... fields) {
        var request = browser.post().uri(path).locale(Locale.FRENCH).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** Both say yes. */
    void bothAgree() {
        answer(link(FIRST) + "/yes");
        answer(link(SECOND) + "/yes");
    }

    String state() {
        return string("select state from network.introduction");
    }

    String string(String sql) {
        return database.sql(sql)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
    }

    void run(String sql) {
        database.sql(sql).update();
    }

    /** Its term has come. */
    void over() {
        run("update network.introduction set expires_at = now() - interval '1 minute'");
    }

    People people() {
        return new People(browser);
    }
}
