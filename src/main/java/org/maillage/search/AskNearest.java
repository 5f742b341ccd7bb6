package org.maillage.search;

import java.util.Optional;
import org.maillage.search.Ask.Hit;
import org.maillage.territory.Point;
import org.springframework.stereotype.Component;

/** Looks farther than was asked: where the nearest answer is when none lies in the radius. */
@Component
record AskNearest(SearchIndex index, Where where, Ask ask) {

    /** An answer and how far it is, in kilometres. */
    record Nearest(Hit hit, double kilometres) {}

    /** The answer nearest to the commune that a question names, wherever it is; none where nothing would answer at all. */
    Optional<Nearest> nearest(Question question, Asker asker) {
        var around = where.point(question);
        if (around == null) {
            return Optional.empty();
        }
        var everywhere = question.in("").seenIn(null);
        var nearly = ask.isNearly(everywhere, asker);
        var here = new Point(around.latitude(), around.longitude());
        return FewQuestions.ask(index, session -> {
            var scope = session.scope(Entry.class);
            return session
                    .search(scope)
                    .select(new HitProjection(scope.projection(), asker, null).withoutPassages())
                    .where(new Matching(scope.predicate(), where, asker, nearly)
                            .of(everywhere)
                            .toPredicate())
                    .sort(scope.sort().distance(Entry.POINT, around).toSort())
                    .fetchHits(1)
                    .stream()
                    .flatMap(it -> Optional.ofNullable(it.point())
                            .map(point ->
                                    new Nearest(it, here.kilometresTo(new Point(point.latitude(), point.longitude()))))
                            .stream())
                    .findFirst();
        });
    }
}
