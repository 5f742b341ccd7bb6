package org.maillage.evaluation.view;

import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.view.CrossedViews.AskedLink;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answers: of a catalyst, of several as one, and of whoever was given a link, without an account. */
@Controller
record VoiceController(VoiceFormOverview forms, Voices voices) {

    private static final String MINE = CrossedViewController.VIEW + "/mine";
    private static final String TOGETHER = CrossedViewController.VIEW + "/together";
    private static final String LINK = "/crossed-view/{word:[A-Za-z0-9_-]{43}}";

    @GetMapping(MINE)
    Answer askMine(@Keeps CrossedView view, @AuthenticationPrincipal SignedIn me) {
        return view.isOpen()
                ? VoiceFormOverview.show(forms.minePage(view, forms.mine(view, me)))
                : Answer.done(view.id().path(), "view.closed.already");
    }

    @PostMapping(MINE)
    Answer addMine(
            @Keeps CrossedView view,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = forms.mine(view, sent);
        if (!form.check().none()) {
            return VoiceFormOverview.refuse(forms.minePage(view, form));
        }
        var kept = voices.add(view.id(), form.voice(0, 1, true), Voices.Came.SELF, me.person());
        return Answer.done(view.id().path(), kept ? "view.mine.kept" : "view.closed.already");
    }

    @GetMapping(TOGETHER)
    Answer askTogether(@Keeps CrossedView view) {
        return view.isOpen()
                ? VoiceFormOverview.show(forms.togetherPage(view, forms.together(view)))
                : Answer.done(view.id().path(), "view.closed.already");
    }

    @PostMapping(TOGETHER)
    Answer addTogether(@Keeps CrossedView view, @RequestParam MultiValueMap<String, String> sent) {
        var form = forms.together(view, sent);
        if (!form.check().none()) {
            return VoiceFormOverview.refuse(forms.togetherPage(view, form));
        }
        var filled = form.filled();
        var kept = voices.add(
                view.id(),
                form.voice(filled.must(VoiceForm.PROFILE), filled.must(VoiceForm.PEOPLE), false),
                filled.must(VoiceForm.CAME),
                null);
        return Answer.done(view.id().path(), kept ? "view.together.kept" : "view.closed.already");
    }

    @GetMapping(LINK)
    Answer ask(@Anybody AskedLink link) {
        if (link.used() || !link.view().isOpen()) {
            return forms.said(link.view(), "view.link.over");
        }
        return VoiceFormOverview.show(forms.linkedPage(link, forms.linked(link)));
    }

    @PostMapping(LINK)
    Answer add(@Anybody AskedLink link, @RequestParam MultiValueMap<String, String> sent) {
        var form = forms.linked(link, sent);
        if (link.used() || !link.view().isOpen()) {
            return forms.said(link.view(), "view.link.over");
        }
        if (!form.check().none()) {
            return VoiceFormOverview.refuse(forms.linkedPage(link, form));
        }
        var voice = form.voice(link.profile(), 1, form.filled().isTicked(VoiceForm.AGREES));
        return forms.said(
                link.view(), voices.answer(link.word(), link.view().id(), voice) ? "view.link.kept" : "view.link.over");
    }
}
