package org.maillage.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.maillage.search.Ask.Hit;
import org.springframework.stereotype.Component;

/** Suggests what somebody may mean while they type. */
@Component
record Suggest(SearchIndex index, Where where) {

    private static final int SUGGESTED = 8;

    /** Names of which words go on as somebody has begun to type; only what the reader may see. */
    List<Hit> suggest(String typed, Asker asker) {
        var words = AskedWords.of(typed).stream().filter(it -> it.length() > 1).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return FewQuestions.ask(index, session -> {
            var scope = session.scope(Entry.class);
            SearchPredicateFactory of = scope.predicate();
            var matching = new Matching(of, where, asker, false);
            var begun = of.bool()
                    .with(it -> words.forEach(word -> it.must(matching.inLanguage(
                            Entry.BEGINS,
                            Entry.ENGLISH_BEGINS,
                            field -> of.match().field(field).matching(word)))));
            return session.search(scope)
                    .select(new HitProjection(scope.projection(), asker, null).withoutPassages())
                    .where(it -> it.bool()
                            .must(begun)
                            .should(of.match()
                                    .field(Entry.PLAIN_NAME)
                                    .matching(typed)
                                    .boost(2))
                            .filter(matching.rights()))
                    .fetchHits(SUGGESTED);
        });
    }
}
