package org.maillage.directory.ticked;

import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.id;
import static org.maillage.web.FormField.one;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Visibility;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody wants to change of ticked sheets; what is left open stays. */
record TickedForm(Filled filled) {

    static final FormField<String> PROFILE = choice("profile");
    static final FormField<String> THEME_ADDED = choice("themeAdded");
    static final FormField<String> THEME_AWAY = choice("themeAway");
    static final FormField<Visibility> VISIBILITY = one("visibility", Visibility.class);
    static final FormField<UUID> KEEPER = id("keeper");

    private static final List<FormField<?>> FIELDS = List.of(PROFILE, THEME_ADDED, THEME_AWAY, VISIBILITY, KEEPER);
    private static final String WORDS = "ticked";

    static TickedForm of(@Nullable TickedChange change) {
        var filled = Filled.empty(WORDS, FIELDS);
        return new TickedForm(
                change == null
                        ? filled
                        : filled.with(PROFILE, change.profile())
                                .with(THEME_ADDED, change.themeAdded())
                                .with(THEME_AWAY, change.themeAway())
                                .with(VISIBILITY, change.visibility())
                                .with(KEEPER, change.keeper()));
    }

    static TickedForm sent(MultiValueMap<String, String> sent) {
        return new TickedForm(Filled.sent(WORDS, FIELDS, sent));
    }

    TickedForm offer(List<Choice> profiles, List<Choice> themes, List<Choice> members) {
        filled.offer(PROFILE, profiles)
                .offer(THEME_ADDED, themes)
                .offer(THEME_AWAY, themes)
                .offer(VISIBILITY, Visibility.choices())
                .offer(KEEPER, members);
        return this;
    }

    Mistakes check() {
        var added = filled.get(THEME_ADDED);
        return filled.check()
                .mistakes()
                .unless(
                        !filled.isBlank(PROFILE, THEME_ADDED, THEME_AWAY, VISIBILITY, KEEPER),
                        "profile",
                        "ticked.nothing-changes")
                .unless(added == null || !added.equals(filled.get(THEME_AWAY)), "themeAway", "ticked.comes-and-goes");
    }

    /** What a sound form says. */
    TickedChange change() {
        return new TickedChange(
                filled.get(PROFILE),
                filled.get(THEME_ADDED),
                filled.get(THEME_AWAY),
                filled.get(VISIBILITY),
                filled.get(KEEPER),
                null,
                null);
    }
}
