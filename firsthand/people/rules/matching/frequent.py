"""The names that are so common that sharing one says little, with the part of a mixed address book that bears them."""

from firsthand.people.rules.matching.scripts import latin, sound

_GIVEN = {
    0.012: "maria anna john david michael",
    0.008: """james robert daniel thomas peter mohammed muhammad jose juan carlos ana wei jan martin andreas christian
    sarah laura julia paul mark alexander""",
    0.004: """william richard joseph charles christopher matthew anthony andrew steven kevin brian george edward ryan eric
    jennifer linda elizabeth barbara susan jessica lisa karen emily michelle amanda melissa rebecca rachel emma kate
    stefan markus sebastian florian tobias matthias frank klaus hans petra sabine claudia katharina nicole sandra susanne
    luis antonio francisco manuel javier miguel pedro jorge fernando carmen marta paula lucia elena isabel cristina
    marco andrea giovanni giuseppe francesco alessandro luca matteo francesca chiara giulia paolo roberto
    jean pierre philippe nicolas marie sophie camille claire julie thomas antoine
    joao paulo ricardo bruno tiago fernanda juliana ana mariana
    ahmed ali omar hassan fatima mehmet mustafa ayse yusuf ibrahim
    raj amit rahul priya anil sunita sanjay rajesh deepak neha pooja vijay suresh ravi
    ming li jun yan hui xin jing lei hao yang ying fang min tao jie
    minh anh linh huong thanh tuan ji jin min hye kenji yuki hiroshi takashi
    ivan sergei dmitri andrei alexei olga natalia irina tatiana elena ekaterina svetlana vladimir
    piotr krzysztof tomasz pavel jakub katarzyna agnieszka lars erik johan anders per eva karin
    samuel benjamin jonathan adam tom tim ben alex chris sam max simon philip oliver jack harry""",
}
_FAMILY = {
    0.008: "smith wang li zhang nguyen garcia kim lee singh kumar silva",
    0.004: """johnson williams brown jones miller davis rodriguez martinez hernandez lopez gonzalez perez sanchez chen liu
    muller schmidt meier schneider fischer weber santos oliveira souza park tran khan patel sharma ali ahmed""",
    0.0015: """wilson anderson thomas taylor moore jackson martin thompson white harris clark lewis robinson walker hall
    young king wright green baker adams hill scott nelson carter roberts evans edwards collins murphy kelly
    wagner becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hartmann
    mayer maier meyer huber ramirez torres flores rivera gomez diaz cruz reyes morales ortiz fernandez ruiz alvarez romero
    ferreira pereira costa rodrigues almeida lima rossi russo ferrari bianchi romano bernard dubois durand moreau laurent
    yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo choi jung kang cho yamamoto tanaka suzuki sato watanabe
    ito takahashi le pham hoang phan vu ivanov ivanova petrov petrova smirnov kuznetsov novak kowalski nowak
    jansen devries berg bakker hansen larsen johansson andersson nilsson karlsson svensson nielsen jensen pedersen
    gupta verma yadav reddy das shah hussain rahman yilmaz kaya demir hassan ibrahim cohen levy obrien campbell stewart""",
}
GIVEN = {sound(latin(name)): part for part, names in sorted(_GIVEN.items()) for name in names.split()}
FAMILY = {sound(latin(name)): part for part, names in sorted(_FAMILY.items()) for name in names.split()}
