package org.maillage.search.actors;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.search.Ask;
import org.maillage.search.Asker;
import org.maillage.search.Question;
import org.maillage.search.Question.Facet;
import org.maillage.search.Question.Order;
import org.maillage.search.SearchIndex;
import org.maillage.shared.Saying;
import org.maillage.territory.Kind;
import org.maillage.territory.TellsOfTerritory;
import org.springframework.stereotype.Component;

/** Tells of a territory which actors and third places everybody may see there. */
@Component
record TellActorsOfTerritory(Ask ask, SearchIndex index) implements TellsOfTerritory {

    private static final int SHOWN = 6;

    @Override
    public List<Part> tell(Kind kind, String code) {
        // A page that is about communes does not wait for an index that is being made.
        if (!index.isReady()) {
            return List.of();
        }
        var all = new Question("", Map.of(), kind.column() + "-" + code, 0, Order.NAME, null);
        return Stream.of(
                        part("actors.told.actors", all, "/actors/" + kind.key(code)),
                        part("actors.told.third-places", all.with(Facet.KIND, "third-place"), ""))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    private Part part(String title, Question question, String actors) {
        var found = ask.ask(question, Asker.VISITOR, 0);
        return new Part(
                Saying.of(title, found.total()),
                found.hits().stream()
                        .limit(SHOWN)
                        .map(it -> new Line(it.name(), it.path(), it.where()))
                        .toList(),
                actors.isEmpty() ? "/search?" + question.address() : actors,
                Saying.of("actors.told.more"));
    }
}
