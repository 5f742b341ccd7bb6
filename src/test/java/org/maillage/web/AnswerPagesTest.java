package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.maillage.pathway.InFrench;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

/** What becomes of what a handler answers. */
@InFrench
class AnswerPagesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ModelAndViewContainer container = new ModelAndViewContainer();
    private final AnswerPages pages = new AnswerPages(new SendFiles(Clock.systemUTC()));

    @Test
    void aPageIsShownByItsTemplate() throws Exception {
        answer(Answer.show("programme/session/show", "the page"));

        assertThat(container.getViewName()).isEqualTo("programme/session/show");
        assertThat(container.getModel()).containsEntry("page", "the page");
        assertThat(container.getStatus()).isEqualTo(HttpStatusCode.valueOf(200));
    }

    @Test
    void aPageGoesWithItsHeaders() throws Exception {
        answer(Answer.show("search/actors/embed", "the page", Map.of("X-Frame", "no")));

        assertThat(container.getModel()).containsEntry(JteViews.HEADER + "X-Frame", "no");
    }

    @Test
    void aFileIsWrittenWithItsHeadersAndNoPage() throws Exception {
        var headers = new HttpHeaders();
        headers.setCacheControl("no-store");

        answer(Answer.file(headers, into -> into.write('a')));

        assertThat(container.isRequestHandled()).isTrue();
        assertThat(response.getContentAsString()).isEqualTo("a");
        assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    }

    @Test
    void aRefusalShowsThePageWithItsStatus() throws Exception {
        answer(Answer.refuse("programme/session/edit", "the page", new Mistakes().note("title", "Trop long.")));

        assertThat(container.getStatus()).isEqualTo(HttpStatusCode.valueOf(422));
        assertThat(Answer.refuse("t", "p", new Mistakes())).isEqualTo(Answer.show("t", "p"));
        assertThat(Answer.refuse("t", "p", new Mistakes().seen(1, 2))).isEqualTo(Answer.conflict("t", "p"));
    }

    @Test
    void whatIsDoneIsSaidOnTheNextPage() throws Exception {
        answer(Answer.done("/sessions/1", "web.form.saved"));

        assertThat(container.getViewName()).isEqualTo("redirect:/sessions/1");
        assertThat(flash()).containsKey(Here.FLASH);
        assertThat(container.getModel()).isEmpty();
    }

    @Test
    void whatIsLeftIsThereOnTheNextPageAlone() throws Exception {
        answer(new Answer.Done("/desk", "Enregistré.", Map.of("feed", "the address")));

        assertThat(flash()).containsKey(Here.FLASH).containsEntry("feed", "the address");
        assertThat(container.getModel()).isEmpty();
    }

    @Test
    void goingOnSaysNothing() throws Exception {
        answer(Answer.goTo("/desk"));

        assertThat(container.getViewName()).isEqualTo("redirect:/desk");
        assertThat(flash()).isEmpty();
    }

    @Test
    void onlyAnswersAreTurnedIntoPages() throws Exception {
        assertThat(pages.supportsReturnType(returnType("done"))).isTrue();
        assertThat(pages.supportsReturnType(returnType("words"))).isFalse();
    }

    static Answer done() {
        return Answer.goTo("/");
    }

    static String words() {
        return "";
    }

    private static MethodParameter returnType(String method) throws NoSuchMethodException {
        return new MethodParameter(AnswerPagesTest.class.getDeclaredMethod(method), -1);
    }

    private Map<String, Object> flash() {
        return Map.copyOf(
                (FlashMap) Objects.requireNonNull(request.getAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE)));
    }

    private void answer(Answer answer) throws Exception {
        request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, new FlashMap());
        pages.handleReturnValue(answer, returnType("done"), container, new ServletWebRequest(request, response));
    }
}
