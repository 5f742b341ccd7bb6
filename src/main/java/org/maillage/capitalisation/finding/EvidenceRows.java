package org.maillage.capitalisation.finding;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.finding.FindingPage.Group;
import org.maillage.capitalisation.finding.FindingPage.Row;
import org.maillage.pathway.PublishedEdition;
import org.maillage.shared.Typed;

/** Says what was gathered for and against a finding. */
final class EvidenceRows {

    private EvidenceRows() {}

    /** By weight, what counts first. */
    static List<Group> groups(List<Evidence> gathered, @Nullable PublishedEdition edition, @Nullable SignedIn me) {
        var groups = new ArrayList<Group>();
        for (var weight : Weight.values()) {
            var rows = gathered.stream()
                    .filter(it -> it.weight() == weight)
                    .sorted(Comparator.comparing(it -> it.setAsideAt() != null))
                    .map(it -> row(it, edition, me))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(say("finding.group." + Typed.key(weight)), rows));
            }
        }
        return groups;
    }

    private static Row row(Evidence it, @Nullable PublishedEdition edition, @Nullable SignedIn me) {
        // Who reads a sheet that nobody reads any more learns that there was one, not which.
        var sheet = it.read() && it.sheetTitle() != null ? it.sheetTitle() : say("finding.sheet.gone");
        var title = it.sheet() != null
                ? sheet
                : it.session() != null ? session(it, edition) : say("finding.source", orEmpty(it.sourceTitle()));
        return new Row(
                it.id().toString(),
                title,
                it.sheet() != null && it.read() ? "/experience-sheets/" + it.sheetSlug() : "",
                orEmpty(it.sourceUrl()),
                orEmpty(it.read() ? it.territoryName() : null),
                it.words(),
                it.context(),
                state(it),
                it.setAsideAt() != null,
                me != null && me.id().equals(it.addedBy()));
    }

    private static String session(Evidence it, @Nullable PublishedEdition edition) {
        var named = edition == null
                ? List.<PublishedEdition.Session>of()
                : edition.sessions().stream()
                        .filter(session -> session.code().equals(it.session()))
                        .toList();
        return named.isEmpty()
                ? say("finding.session.gone", orEmpty(it.session()))
                : say("session.name", named.getFirst().code(), named.getFirst().title());
    }

    private static String state(Evidence it) {
        if (it.setAsideAt() != null) {
            return say("finding.set-aside.because", orEmpty(it.setAsideBecause()));
        }
        if (!it.read()) {
            return say("finding.not-read");
        }
        return it.territory() == null ? say("finding.no-territory") : "";
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
