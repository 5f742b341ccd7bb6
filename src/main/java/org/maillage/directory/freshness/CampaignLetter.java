package org.maillage.directory.freshness;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.maillage.notices.Letter;
import org.maillage.shared.OneLine;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/**
 * What a campaign writes to each actor, with places between braces that are filled for each. Other links than the personal
 * one are taken apart, as in all mails that hold what somebody typed.
 */
record CampaignLetter(String subject, String body) {

    static final FormField<String> SUBJECT = FormField.line("subject", 150).must();
    static final FormField<String> BODY = FormField.text("words", 3000).must();

    private static final String LINK = "{lien}";

    /** Whoever writes them writes French: the mails are. */
    static final List<String> PLACES = List.of("{acteur}", "{territoire}", LINK, "{jours}", "{signature}");

    private static final List<String> IN_SUBJECT = List.of("{acteur}", "{territoire}");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}?|}");

    /** Those that are proposed where a team has written none. */
    static CampaignLetter usual() {
        var usual = Letter.of(
                Locale.FRENCH,
                "freshness.ask",
                List.of("{acteur}"),
                "{acteur}",
                "{territoire}",
                LINK,
                "{signature}",
                "{jours}");
        return new CampaignLetter(usual.subject(), usual.body());
    }

    /** The form in which they are changed. */
    static Filled form() {
        return Filled.empty("freshness.words", List.of(SUBJECT, BODY));
    }

    static Filled sent(MultiValueMap<String, String> sent) {
        return Filled.sent("freshness.words", List.of(SUBJECT, BODY), sent);
    }

    Filled filled() {
        return form().with(SUBJECT, subject).with(BODY, body);
    }

    /** What was typed; what is wrong with it stands in the form. */
    static CampaignLetter check(Filled form) {
        form.check();
        var words = new CampaignLetter(form.typed(SUBJECT), form.typed(BODY).replace("\r\n", "\n"));
        unknown(form, SUBJECT, words.subject(), IN_SUBJECT);
        unknown(form, BODY, words.body(), PLACES);
        form.mistakes()
                .unless(
                        form.typed(BODY).isBlank() || words.body().contains(LINK),
                        BODY.name(),
                        "freshness.words.no-link",
                        LINK);
        return words;
    }

    private static void unknown(Filled form, FormField<String> field, String typed, List<String> known) {
        PLACE.matcher(typed)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(it -> !known.contains(it))
                .findFirst()
                .ifPresent(it -> form.mistakes()
                        .unless(false, field.name(), "freshness.words.unknown", it, String.join(" ", known)));
    }

    /** The mail to one actor. */
    Letter letter(String name, String team, String sender, String link) {
        var places = Map.of(
                "{acteur}",
                OneLine.of(name),
                "{territoire}",
                OneLine.of(team),
                LINK,
                link,
                "{jours}",
                String.valueOf(CheckLinks.GOOD_FOR.toDays()),
                "{signature}",
                OneLine.of(sender));
        return new Letter(fill(OneLine.of(subject), places), fill(OneLine.each(body), places));
    }

    private static String fill(String words, Map<String, String> places) {
        return PLACE.matcher(words)
                .replaceAll(
                        it -> java.util.regex.Matcher.quoteReplacement(places.getOrDefault(it.group(), it.group())));
    }
}
