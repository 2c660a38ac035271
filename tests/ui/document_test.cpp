// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "ui/document.h"

#include <QSignalSpy>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace deep3d {
namespace {

StereoSettings withScale(double scale) {
    StereoSettings settings;
    settings.depthScale = scale;
    return settings;
}

TEST(Document, ListsEachPhotoOnce) {
    Document document;
    const PhotoId first = document.add("/photos/a.jpg");
    EXPECT_EQ(document.add("/photos/b/../a.jpg"), first);
    EXPECT_NE(document.add("/photos/b.jpg"), first);
    EXPECT_EQ(document.rowCount(), 2);
    EXPECT_EQ(document.index(0).data().toString(), "a.jpg");
}

TEST(Document, KeepsTheSettingsOfEachPhoto) {
    Document document;
    const PhotoId a = document.add("/a.jpg"), b = document.add("/b.jpg");
    document.setCurrent(a);
    document.edit(EditId::DepthScale, withScale(2.0));
    document.setCurrent(b);
    EXPECT_EQ(document.current()->settings, openingSettings());
    document.setCurrent(a);
    EXPECT_EQ(document.current()->settings.depthScale, 2.0);
}

TEST(Document, UndoesAndRedoesEdits) {
    Document document;
    document.setCurrent(document.add("/a.jpg"));
    document.edit(EditId::DepthScale, withScale(2.0));
    document.edit(EditId::DepthScale, withScale(3.0));
    document.undoGroup().undo();
    EXPECT_EQ(document.current()->settings.depthScale, 2.0);
    document.undoGroup().undo();
    EXPECT_EQ(document.current()->settings, openingSettings());
    EXPECT_FALSE(document.undoGroup().canUndo());
    document.undoGroup().redo();
    document.undoGroup().redo();
    EXPECT_EQ(document.current()->settings.depthScale, 3.0);
}

TEST(Document, MergesADragIntoOneStep) {
    Document document;
    document.setCurrent(document.add("/a.jpg"));
    QSignalSpy changes(&document, &Document::settingsChanged);
    for (double scale : {1.1, 1.4, 1.7}) document.edit(EditId::DepthScale, withScale(scale), false);
    document.endGesture();
    document.edit(EditId::DepthScale, withScale(0.5), false);
    EXPECT_EQ(changes.count(), 4);
    document.undoGroup().undo();
    EXPECT_EQ(document.current()->settings.depthScale, 1.7);
    document.undoGroup().undo();
    EXPECT_EQ(document.current()->settings, openingSettings());
}

TEST(Document, ADragThatComesBackLeavesNoStep) {
    Document document;
    document.setCurrent(document.add("/a.jpg"));
    document.edit(EditId::DepthScale, withScale(1.5), false);
    document.edit(EditId::DepthScale, openingSettings(), false);
    document.endGesture();
    EXPECT_FALSE(document.undoGroup().canUndo());
}

TEST(Document, DoesNotMergeDifferentEdits) {
    Document document;
    document.setCurrent(document.add("/a.jpg"));
    document.edit(EditId::DepthScale, withScale(1.5), false);
    StereoSettings both = withScale(1.5);
    both.convergence = 0.01;
    document.edit(EditId::Convergence, both, false);
    document.undoGroup().undo();
    EXPECT_EQ(document.current()->settings, withScale(1.5));
}

TEST(Document, UndoBelongsToThePhoto) {
    Document document;
    const PhotoId a = document.add("/a.jpg"), b = document.add("/b.jpg");
    document.setCurrent(a);
    document.edit(EditId::DepthScale, withScale(2.0));
    document.setCurrent(b);
    EXPECT_FALSE(document.undoGroup().canUndo());
    document.setCurrent(a);
    EXPECT_TRUE(document.undoGroup().canUndo());
}

TEST(Document, ClosingShowsTheNeighbour) {
    Document document;
    const PhotoId a = document.add("/a.jpg"), b = document.add("/b.jpg"), c = document.add("/c.jpg");
    document.setCurrent(b);
    document.remove(b);
    EXPECT_EQ(document.current()->id, c);
    document.remove(c);
    EXPECT_EQ(document.current()->id, a);
    document.remove(a);
    EXPECT_EQ(document.current(), nullptr);
    EXPECT_FALSE(document.undoGroup().canUndo());
}

TEST(Document, EditsWithoutAPhotoDoNothing) {
    Document document;
    document.edit(EditId::Reset, withScale(2.0));
    EXPECT_FALSE(document.undoGroup().canUndo());
}

}  // namespace
}  // namespace deep3d
