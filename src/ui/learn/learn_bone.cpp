// SPDX-License-Identifier: GPL-3.0-or-later
// Why bone changes on anastrozole, who works in bone, and how movement becomes a signal.
#include "ui/learn/learn_content.h"

namespace osteon {

LearnTopic LearnContent::whyBoneChanges()
{
    return {"why",
            tr("Why bone changes"),
            tr("What anastrozole does to bone"),
            {
                paragraph(tr("Bone is alive. All our lives, old bone is taken away in small places and new "
                             "bone is laid down in its stead. Oestrogen keeps the two in balance: it holds "
                             "back the cells that take bone away, and it supports the cells that build."),
                          {"lester-2005"}),
                paragraph(tr("Anastrozole lowers oestrogen; that is what it is for. A side effect is that "
                             "bone is renewed faster, and that more is taken away than is laid down. Bone "
                             "density falls. It is measured mostly at the lower spine and at the hip."),
                          {"eastell-2006", "lester-2005"}),
                figure(tr("Two pairs of scales. In the left pan is the cell that takes bone away, in the "
                          "right pan are the cells that build. With oestrogen the scales are level. With "
                          "little oestrogen they tip to the side that takes bone away."),
                       {{Scene::inBalance, tr("With oestrogen"),
                         tr("Taking away and building are in balance. Oestrogen is drawn as rings.")},
                        {Scene::outOfBalance, tr("With little oestrogen"),
                         tr("The cells that take away do more, the cells that build do less.")}}),
                heading(tr("How much, in one large study")),
                paragraph(tr("In a part of the ATAC study, bone was measured for five years. These are the "
                             "middle results of the groups (medians), compared with the first scan:"),
                          {"eastell-2008"}),
                point(tr("Anastrozole: −6.08 % at the lower spine, −7.24 % at the hip.")),
                point(tr("Tamoxifen: +2.77 % at the lower spine, +0.74 % at the hip.")),
                paragraph(tr("In the two years after anastrozole had ended, the spine won part of it back "
                             "(median +4.02 %). At the hip there was no clear change. Only 50 women could be "
                             "followed that far."),
                          {"eastell-2011"}),
                paragraph(tr("These are results of groups. How your own bone is doing is something only a "
                             "scan can show, and only your doctor can judge. A diary cannot.")),
                caution(tr("Do not stop or change a medicine because of what you read here. Talk to your "
                           "oncology team.")),
            }};
}

LearnBlock LearnContent::remodelling()
{
    return figure(tr("Four pictures of a bone surface. First it is covered by flat cells and has a "
                     "small old spot. Then a large cell with many nuclei dissolves a pit. Then a row of "
                     "cells lays down new bone in the pit. At last the pit is filled, and one more "
                     "osteocyte lives in the new bone."),
                  {{Scene::quietSurface, tr("1. At rest"),
                    tr("Flat cells cover the bone. Osteocytes live inside it and notice an old spot.")},
                   {Scene::dissolving, tr("2. Taking away"),
                    tr("An osteoclast dissolves the old bone and leaves a small pit.")},
                   {Scene::building, tr("3. Building"),
                    tr("Osteoblasts fill the pit with new bone. At first it is soft.")},
                   {Scene::renewed, tr("4. Renewed"),
                    tr("The new bone has hardened. One of the builders stays in it as an osteocyte.")}});
}

LearnTopic LearnContent::cells()
{
    return {"cells",
            tr("The cells of bone"),
            tr("Who takes away, who builds, who directs"),
            {
                paragraph(tr("Bone renews itself in small places, one after another. This is called "
                             "remodelling. Three kinds of cells work together."),
                          {"lester-2005"}),
                remodelling(),
                heading(tr("Osteoclasts take away")),
                paragraph(tr("Osteoclasts are large cells that dissolve old bone. Oestrogen holds them back. "
                             "With little oestrogen they are more active."),
                          {"lester-2005"}),
                heading(tr("Osteoblasts build")),
                paragraph(tr("Osteoblasts lay down new bone, which takes up mineral and hardens. Oestrogen "
                             "supports them. With little oestrogen they do not keep up."),
                          {"lester-2005", "regard-2012"}),
                heading(tr("Osteocytes direct")),
                paragraph(tr("Osteocytes are by far the most numerous. They sit in the hard bone and are "
                             "linked by fine threads. They feel when a bone is loaded, and tell the other "
                             "cells where there is work."),
                          {"regard-2012"}),
                paragraph(tr("They also make sclerostin, a protein that slows building. In a study of 70 "
                             "women, there was more sclerostin in the blood after two years of anastrozole "
                             "than before. What this means for one person is not known."),
                          {"kyvernitakis-2014"}),
            }};
}

LearnTopic LearnContent::signal()
{
    return {
        "signal",
        tr("From movement to signal"),
        tr("Sclerostin, Wnt, and why load matters"),
        {
            paragraph(tr("Movement does not only train bone. It tells bone something. Where a bone carries "
                         "load, building is encouraged just there."),
                      {"regard-2012"}),
            figure(tr("Four pictures. First, stoppers called sclerostin sit in the two receptors of a "
                      "bone-building cell, and the messengers called Wnt find no place. Then a thigh bone "
                      "carries load. Then an osteocyte feels it. At last there is little sclerostin, Wnt "
                      "sits in the receptors, and the cell has laid down new bone."),
                   {{Scene::signalBlocked, tr("1. At rest"),
                     tr("Sclerostin (amber) sits on the receptors of the builder. Wnt (teal) cannot dock.")},
                    {Scene::load, tr("2. Load"), tr("Walking or lifting bends the bone a tiny bit.")},
                    {Scene::sensing, tr("3. It is felt"),
                     tr("Osteocytes feel it, and make less sclerostin in that place.")},
                    {Scene::signalFree, tr("4. The way is free"),
                     tr("Wnt docks at the receptors. The signal to build gets through.")}}),
            heading(tr("Wnt, the signal to build")),
            paragraph(tr("Wnt (say 'wint') is a family of messengers between cells. In bone, what they set "
                         "going, called the Wnt/β-catenin pathway, is the main signal to build."),
                      {"logan-2004", "houschyar-2019", "regard-2012"}),
            heading(tr("LRP5 and LRP6, where it docks")),
            paragraph(tr("LRP5 and LRP6 are receptors on the cells that build. Wnt needs one of them to be "
                         "heard. People who are born with an over-active LRP5 have very dense bone; people "
                         "born without a working one have bone of low density."),
                      {"regard-2012"}),
            heading(tr("Sclerostin, the brake")),
            paragraph(tr("Sclerostin sits on LRP5 and LRP6 and keeps Wnt from them. Load on a bone lowers "
                         "sclerostin in that bone. This is why movement is a signal and not only exercise."),
                      {"regard-2012"}),
            paragraph(
                tr("This is how it works in principle. It does not show that exercise makes up for "
                   "what anastrozole does: a review of seven trials with women treated for early breast "
                   "cancer found that, after a year, exercise had not preserved the bone density of "
                   "those past menopause."),
                {"fornusek-2017"}),
        }};
}

} // namespace osteon
