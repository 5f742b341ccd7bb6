package org.maillage.codevelopment.followup;

import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.text;

import java.util.Arrays;
import java.util.List;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** A learning as its author lets it go on to all, once they have read it over. */
record ShareForm(Filled filled) {

    static final FormField<String> WORDS = text("words", 2000).must();
    static final FormField<String> THEMES = line("themes", 200);
    static final FormField<Boolean> REREAD = FormField.check("reread");
    static final FormField<Boolean> AGREES = FormField.check("agrees").must();

    private static final int MOST_THEMES = 5;
    private static final int LONGEST_THEME = 40;
    private static final Fields FORM = Fields.of("followup.share", WORDS, THEMES, REREAD, AGREES);

    static ShareForm of(String learning) {
        return new ShareForm(FORM.empty().with(WORDS, learning));
    }

    static ShareForm sent(MultiValueMap<String, String> sent) {
        return new ShareForm(FORM.sent(sent));
    }

    /** @param named what in its words names somebody */
    Mistakes check(List<String> named) {
        return filled.check()
                .mistakes()
                .unless(
                        themes().size() <= MOST_THEMES
                                && themes().stream().allMatch(it -> it.length() <= LONGEST_THEME),
                        THEMES.name(),
                        "followup.problem.themes",
                        MOST_THEMES,
                        LONGEST_THEME)
                .unless(
                        named.isEmpty() || filled.isTicked(REREAD),
                        REREAD.name(),
                        "followup.problem.named",
                        String.join(", ", named));
    }

    /** All that goes on, in which nobody is to be named. */
    String words() {
        return filled.typed(WORDS) + "\n" + filled.typed(THEMES);
    }

    List<String> themes() {
        return Arrays.stream(filled.typed(THEMES).split("[,;]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
