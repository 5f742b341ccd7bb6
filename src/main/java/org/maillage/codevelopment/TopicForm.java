package org.maillage.codevelopment;

import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.text;

import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Topics.Kind;
import org.maillage.codevelopment.Topics.Topic;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody types to offer a topic; they say themselves that it is alive, real and in their power. */
record TopicForm(Filled filled) {

    static final FormField<Kind> KIND =
            one("kind", Kind.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> TITLE = line("title", 160).must();
    static final FormField<String> WORDS = text("words", 4000);
    private static final FormField<Boolean> ALIVE = FormField.check("alive").must();
    private static final FormField<Boolean> REAL = FormField.check("real").must();
    private static final FormField<Boolean> MINE = FormField.check("mine").must();

    private static final Fields FORM = Fields.of("codevelopment.topic", KIND, TITLE, WORDS, ALIVE, REAL, MINE);

    static TopicForm empty() {
        return new TopicForm(offered(FORM.empty()));
    }

    static TopicForm sent(MultiValueMap<String, String> sent) {
        return new TopicForm(offered(FORM.sent(sent)).check());
    }

    private static Filled offered(Filled filled) {
        return filled.offerEach(KIND, List.of(Kind.values()));
    }

    Topic fill(SignedIn me) {
        return new Topic(UUID.randomUUID(), me.id(), filled.must(KIND), filled.must(TITLE), filled.typed(WORDS));
    }
}
