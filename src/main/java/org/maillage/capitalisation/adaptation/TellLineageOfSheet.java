package org.maillage.capitalisation.adaptation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetPolicy;
import org.maillage.capitalisation.SheetVersion;
import org.maillage.capitalisation.TellsOfSheet;
import org.maillage.shared.Saying;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of a sheet what it was made of, what was made of it, and who has reused it. */
@Component
@Order(10)
record TellLineageOfSheet(Adaptations adaptations, Reuses reuses, SheetPolicy policy) implements TellsOfSheet {

    private static final int MOST = 5;

    @Override
    public List<Told> tell(SheetVersion sheet, @Nullable SignedIn me) {
        var told = new ArrayList<Told>();
        adaptations.of(sheet.sheet()).ifPresent(it -> told.add(new Told(Saying.of("adaptation.of"), lineage(it))));
        var made = adaptations.madeOf(sheet.sheet()).stream()
                .filter(Adaptation::read)
                .toList();
        var used = reuses.of(sheet.sheet());
        if (!made.isEmpty() || !used.isEmpty()) {
            var lines = new ArrayList<Line>();
            made.stream().limit(MOST).map(TellLineageOfSheet::line).forEach(lines::add);
            used.stream()
                    .limit(MOST)
                    .map(it -> new Line(it.words().isEmpty() ? it.territoryName() : it.words(), "", said(it)))
                    .forEach(lines::add);
            told.add(new Told(Saying.of("adaptation.made", made.size(), used.size()), lines));
        }
        return told;
    }

    private static Saying said(Reuses.Reuse reuse) {
        return reuse.words().isEmpty()
                ? Saying.of("adaptation.reuse.said")
                : Saying.of("adaptation.reuse.said-in", reuse.territoryName());
    }

    private static List<Line> lineage(Adaptation it) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                it.parentTitle(),
                it.parentRead() ? "/experience-sheets/" + it.parentSlug() + "/versions/" + it.parentVersion() : "",
                it.parentRead()
                        ? Saying.of("adaptation.of.version", it.parentVersion())
                        : Saying.of("adaptation.of.gone")));
        if (!it.changed().isEmpty()) {
            lines.add(new Line(it.changed(), "", Saying.of("adaptation.of.changed")));
        }
        var outcome = it.outcome();
        if (outcome != null) {
            lines.add(new Line(it.outcomeWords(), "", outcome.words()));
        }
        return lines;
    }

    private static Line line(Adaptation it) {
        var outcome = it.outcome();
        return new Line(
                it.title(),
                it.path(),
                outcome == null
                        ? Saying.of("adaptation.made.in", it.territoryName())
                        : Saying.of("adaptation.made.in-and", it.territoryName(), outcome.words()));
    }

    @Override
    public List<Act> acts(SheetVersion sheet, @Nullable SignedIn me) {
        var acts = new ArrayList<Act>();
        // Whoever wrote a sheet knows how to go on with it, and does not count among those who reuse it.
        if (policy.mayBegin(me) && !policy.writes(sheet.sheet(), me)) {
            acts.add(new Act(Saying.of("adaptation.act.adapt"), sheet.path() + "/adapt"));
            acts.add(new Act(Saying.of("adaptation.act.reuse"), sheet.path() + "/reuse"));
        }
        if (adaptations.isInTree(sheet.sheet())) {
            acts.add(new Act(Saying.of("adaptation.act.tree"), sheet.path() + "/tree"));
        }
        return acts;
    }
}
