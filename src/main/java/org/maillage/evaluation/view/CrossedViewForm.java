package org.maillage.evaluation.view;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.shared.Folded;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team agrees upon before anybody answers. */
record CrossedViewForm(Filled filled) {

    static final FormField<UUID> TEAM = FormField.id("team").must();
    static final FormField<String> TITLE = FormField.line("title", 200).must();
    static final FormField<Integer> MINIMUM = FormField.number(
                    "minimum", CrossedView.LOWEST_MINIMUM, CrossedView.MOST_PEOPLE, "view.minimum.wrong")
            .must();
    static final FormField<String> PROFILES = FormField.text("profiles", 600).must();

    private static final int LONGEST_PROFILE = 60;

    private static final Fields FORM = Fields.of("view", TITLE, MINIMUM, PROFILES, TEAM);

    static CrossedViewForm blank(UUID team, String title, String profiles) {
        return new CrossedViewForm(FORM.empty()
                .with(TEAM, team)
                .with(TITLE, title)
                .with(MINIMUM, CrossedView.USUAL_MINIMUM)
                .with(PROFILES, profiles));
    }

    static CrossedViewForm sent(MultiValueMap<String, String> sent) {
        return new CrossedViewForm(FORM.sent(sent));
    }

    CrossedViewForm offerTeams(List<Choice> teams) {
        filled.offer(TEAM, teams);
        return this;
    }

    /** @param own the name of the catalysts’ profile, which stands first */
    Mistakes check(String own) {
        var profiles = profiles(own);
        var names = profiles.stream().map(Folded::of).distinct().count();
        return filled.check()
                .mistakes()
                .unless(
                        profiles.size() > 1 && profiles.size() <= CrossedView.MOST_PROFILES,
                        PROFILES.name(),
                        "view.profiles.wrong",
                        CrossedView.MOST_PROFILES - 1)
                .unless(names == profiles.size(), PROFILES.name(), "view.profiles.twice")
                .unless(
                        profiles.stream().allMatch(it -> it.length() <= LONGEST_PROFILE),
                        PROFILES.name(),
                        "view.profiles.long",
                        LONGEST_PROFILE);
    }

    List<String> profiles(String own) {
        return Stream.concat(
                        Stream.of(own),
                        filled.typed(PROFILES).lines().map(String::strip).filter(it -> !it.isEmpty()))
                .toList();
    }
}
