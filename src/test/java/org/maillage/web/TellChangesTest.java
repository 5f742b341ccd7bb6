package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.shared.Settings;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changes on a node is made again on the others, which share the database with it and nothing else. */
@PlatformTest
class TellChangesTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Settings settings;

    private record Node(ChangedPages pages, TellChanges tells) {}

    private Node node() {
        var pages = new ChangedPages();
        var node = new Node(pages, new TellChanges(database, pages, settings));
        node.tells.tellAndHear();
        return node;
    }

    @Test
    void whatIsCarriedOutOnOneNodeIsMadeAgainOnBoth() {
        var one = node();
        var other = node();
        var ofOne = one.pages.state();
        var ofOther = other.pages.state();

        one.pages.note();
        one.tells.tellAndHear();
        other.tells.tellAndHear();

        assertThat(one.pages.state()).isGreaterThan(ofOne);
        assertThat(other.pages.state()).isGreaterThan(ofOther);
    }

    @Test
    void whileNothingIsCarriedOutPagesStay() {
        var one = node();
        var other = node();
        var ofOther = other.pages.state();

        one.tells.tellAndHear();
        other.tells.tellAndHear();

        assertThat(other.pages.state()).isEqualTo(ofOther);
    }

    @Test
    void bothThatChangeAtOnceHearOfEachOther() {
        var one = node();
        var other = node();
        one.pages.note();
        other.pages.note();
        one.tells.tellAndHear();
        other.tells.tellAndHear();
        var ofOne = one.pages.state();

        one.tells.tellAndHear();

        assertThat(one.pages.state()).isGreaterThan(ofOne);
    }
}
